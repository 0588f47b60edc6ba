package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import org.junit.jupiter.api.Test;

class LostBaseTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Lists, version: "1"}
            paths:
              /books:
                get: {responses: {"200": {description: all}}}
              /books/{id}:
                get:
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {"200": {description: one}, "404": {description: none}}
            """;

    @Test
    void saysThatEveryDeclaredPathAnswered404() {
        try (TestServer server =
                TestServer.answering(asked -> Reply.error(404, asked.path().replace('/', '_')))) {
            CrawlResult result =
                    SmallCrawl.of(DOCUMENT, server.baseUrl() + "/v2").run("GET /books · valid*");

            assertThat(LostBase.noted(result).notes())
                    .first()
                    .asString()
                    .isEqualTo("@BaseUrl is '" + server.baseUrl()
                            + "/v2': every declared path answered 404, so the base URL is probably wrong; its base path is "
                            + "'/v2', correct it or leave it out");
        }
    }

    @Test
    void proposesAPathWhereThereIsNone() {
        try (TestServer server = TestServer.answering(asked -> Reply.error(404, "not_found"))) {
            CrawlResult result = SmallCrawl.of(DOCUMENT, server.baseUrl()).run("GET /books · valid*");

            assertThat(LostBase.of(result).orElseThrow().toString())
                    .contains("add the base path that the service runs under, such as " + server.baseUrl() + "/api");
        }
    }

    @Test
    void saysNothingWhereSomethingIsServed() {
        try (TestServer server = TestServer.answering(asked -> Reply.json(200, "[]"))) {
            CrawlResult result = SmallCrawl.of(DOCUMENT, server.baseUrl()).run("GET /books · valid*");

            assertThat(LostBase.noted(result)).isEqualTo(result);
        }
    }
}
