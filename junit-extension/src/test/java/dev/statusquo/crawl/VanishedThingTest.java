package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
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
        try (TestServer service = TestServer.answering(asked -> answer(asked, last, things))) {
            CrawlResult result = SmallCrawl.of(DOCUMENT, service.baseUrl()).run("*");

            assertThat(result.cases())
                    .filteredOn(one -> one.key().startsWith("PUT /things/{id} · valid request")
                            || one.key().startsWith("POST /things · created, then read"))
                    .hasSize(2)
                    .allSatisfy(
                            one -> assertThat(one.outcome()).as(one.reason()).isEqualTo(CaseOutcome.PASSED));
        }
    }

    private static Reply answer(Asked asked, AtomicInteger last, Set<String> things) {
        String path = asked.path();
        if (path.equals("/reset") && asked.method().equals("POST")) {
            things.clear();
            return Reply.of(204);
        }
        if (path.equals("/things") && asked.method().equals("POST")) {
            things.add(Integer.toString(last.incrementAndGet()));
            return Reply.json(201, "{\"id\":" + last.get() + "}").with("Location", "/things/" + last.get());
        }
        String id = path.substring(path.lastIndexOf('/') + 1);
        return things.contains(id) ? Reply.json(200, "{\"id\":" + id + "}") : Reply.error(404, "not_found");
    }
}
