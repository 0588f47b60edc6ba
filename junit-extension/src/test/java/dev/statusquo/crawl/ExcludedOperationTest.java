package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.LocalService.Answer;
import org.junit.jupiter.api.Test;

class ExcludedOperationTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: A service that can be shut down, version: '1'}
            paths:
              /health:
                get:
                  responses: {'200': {description: It is up.}}
              /shutdown:
                post:
                  responses: {'200': {description: It goes down.}}
              /things:
                post:
                  responses: {'201': {description: It is made.}}
              /things/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'200': {description: Here it is.}}
                delete:
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'204': {description: It is gone.}}
            """;

    @Test
    void isNotSentForAnotherCaseEither() {
        try (LocalService service = LocalService.answering(request -> new Answer(200, "{\"id\":1}"))) {
            CrawlResult result = service.crawledBy(DOCUMENT, "POST /shutdown");

            assertThat(service.asked()).contains("GET /health").doesNotContain("POST /shutdown");
            assertThat(result.cases())
                    .filteredOn(one -> one.key().startsWith("GET /shutdown · undeclared method"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.reason()).isEqualTo("POST /shutdown is excluded"))
                    .satisfies(one -> assertThat(one.outcome()).isEqualTo(CaseOutcome.NOT_RUN));
        }
    }

    @Test
    void isNotSentToCreateWhatAnotherNeeds() {
        try (LocalService service = LocalService.answering(request -> new Answer(200, "{\"id\":1}"))) {
            service.crawledBy(DOCUMENT, "/things");

            assertThat(service.asked()).contains("POST /shutdown").doesNotContain("POST /things");
        }
    }

    @Test
    void isNotSentToCleanUpAndTheReaderIsToldSo() {
        try (LocalService service = LocalService.answering(request -> new Answer(201, "{\"id\":1}"))) {
            CrawlResult result = service.crawledBy(DOCUMENT, "DELETE /things/{id}");

            assertThat(service.asked()).contains("POST /things").doesNotContain("DELETE /things/1");
            assertThat(result.notes()).contains("left behind: /things/{id} {id=1} (DELETE /things/{id} is excluded)");
        }
    }
}
