package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.LocalService.Answer;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Things that one case creates and another uses up, by a reset for instance, before a third one gets to them. */
class VanishedThingTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Things that can all be forgotten, version: '1'}
            paths:
              /things:
                post:
                  requestBody:
                    required: true
                    content: {application/json: {schema: {type: object, required: [name], properties: {name: {type: string}}}}}
                  responses: {'201': {description: It is made.}}
              /reset:
                post:
                  responses: {'204': {description: All things are forgotten.}}
              /things/{id}:
                parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                get:
                  responses: {'200': {description: Here it is.}, '404': {description: There is none.}}
                put:
                  requestBody:
                    required: true
                    content: {application/json: {schema: {type: object, required: [name], properties: {name: {type: string}}}}}
                  responses: {'200': {description: It is replaced.}, '404': {description: There is none.}}
            """;

    @Test
    void isMadeAnewInsteadOfBlamingTheService() {
        AtomicInteger last = new AtomicInteger();
        Set<String> things = new TreeSet<>();
        try (LocalService service = LocalService.answering(request -> answer(request, last, things))) {
            CrawlResult result = service.crawledBy(DOCUMENT);

            assertThat(result.cases())
                    .filteredOn(one -> one.key().startsWith("PUT /things/{id} · valid request")
                            || one.key().startsWith("POST /things · created, then read"))
                    .hasSize(2)
                    .allSatisfy(
                            one -> assertThat(one.outcome()).as(one.reason()).isEqualTo(CaseOutcome.PASSED));
        }
    }

    private static Answer answer(String request, AtomicInteger last, Set<String> things) {
        if (request.equals("POST /reset")) {
            things.clear();
            return new Answer(204, "");
        }
        if (request.equals("POST /things")) {
            things.add(Integer.toString(last.incrementAndGet()));
            return new Answer(201, "{\"id\":" + last.get() + "}", "/things/" + last.get());
        }
        String id = request.substring(request.lastIndexOf('/') + 1);
        return things.contains(id) ? new Answer(200, "{\"id\":" + id + "}") : new Answer(404, "{\"message\":\"none\"}");
    }
}
