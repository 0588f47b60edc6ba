package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.util.List;
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
        try (TestServer service = TestServer.answering(asked -> Reply.json(200, "{\"id\":1}"))) {
            CrawlResult result = crawl(service, "POST /shutdown");

            assertThat(asked(service)).contains("GET /health").doesNotContain("POST /shutdown");
            assertThat(result.cases())
                    .filteredOn(one -> one.key().startsWith("GET /shutdown · undeclared method"))
                    .singleElement()
                    .satisfies(one -> assertThat(one.reason()).isEqualTo("POST /shutdown is excluded"))
                    .satisfies(one -> assertThat(one.outcome()).isEqualTo(CaseOutcome.NOT_RUN));
        }
    }

    @Test
    void isNotSentToCreateWhatAnotherNeeds() {
        try (TestServer service = TestServer.answering(asked -> Reply.json(200, "{\"id\":1}"))) {
            crawl(service, "/things");

            assertThat(asked(service)).contains("POST /shutdown").doesNotContain("POST /things");
        }
    }

    @Test
    void isNotSentToCleanUpAndTheReaderIsToldSo() {
        try (TestServer service = TestServer.answering(asked -> Reply.json(201, "{\"id\":1}"))) {
            CrawlResult result = crawl(service, "DELETE /things/{id}");

            assertThat(asked(service)).contains("POST /things").doesNotContain("DELETE /things/1");
            assertThat(result.notes()).contains("left behind: /things/{id} {id=1} (DELETE /things/{id} is excluded)");
        }
    }

    private static CrawlResult crawl(TestServer service, String excluded) {
        return SmallCrawl.of(DOCUMENT, service.baseUrl()).excluding(excluded).run("*");
    }

    private static List<String> asked(TestServer service) {
        return service.asked().stream().map(ExcludedOperationTest::line).toList();
    }

    private static String line(Asked asked) {
        return asked.method() + " " + asked.path();
    }
}
