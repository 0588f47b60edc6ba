package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** A service that refuses content which keeps its declared schema. */
class DisputedContentTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Orders, version: "1"}
            paths:
              /orders:
                post:
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          required: [item]
                          properties:
                            item: {type: string}
                            note: {type: string}
                            gift: {type: object, properties: {card: {type: string}}}
                        EXAMPLE
                  responses: {"201": {description: made}, "400": {description: no}}
            """;

    @Test
    void triesLessThenMoreAndSaysWhatWasRefused() {
        CaseResult one = crawl(body -> body.contains("card"));

        // Three, and once more each to confirm that it was no chance.
        assertThat(one.requests()).isEqualTo(6);
        assertThat(rules(one)).containsExactly("declared-request-is-accepted");
        assertThat(one.findings().get(0).finding().exchange().status().code()).isEqualTo(400);
    }

    @Test
    void saysSoWhereNothingIsAccepted() {
        CaseResult one = crawl(body -> false);

        // Three, and once more each to confirm that it was no chance.
        assertThat(one.requests()).isEqualTo(6);
        assertThat(rules(one)).containsExactly("declared-request-is-accepted");
        assertThat(one.reason()).contains("no valid request is known: the service answered 400 Bad Request");
    }

    @Test
    void blamesTheExampleThatDoesNotFitItsSchema() {
        try (TestServer server = server(body -> body.contains("item"))) {
            CrawlResult result = SmallCrawl.of(
                            DOCUMENT.replace("EXAMPLE", "example: {note: an example}"), server.baseUrl())
                    .run("POST /orders * valid*");

            assertThat(rules(result.cases().get(0))).isEmpty();
            assertThat(result.cases().get(0).outcome()).isEqualTo(CaseOutcome.PASSED);
            assertThat(result.notes())
                    .anyMatch(note -> note.startsWith("POST /orders: content: example does not fit its schema"));
        }
    }

    private static CaseResult crawl(Predicate<String> accepted) {
        try (TestServer server = server(accepted)) {
            return SmallCrawl.of(DOCUMENT.replace("EXAMPLE", ""), server.baseUrl())
                    .one("POST /orders * valid*");
        }
    }

    private static TestServer server(Predicate<String> accepted) {
        return TestServer.answering((Asked asked) ->
                accepted.test(asked.body()) ? Reply.json(201, "{\"id\":1}") : Reply.error(400, "bad_order"));
    }

    private static List<String> rules(CaseResult one) {
        return one.findings().stream()
                .map(finding -> finding.finding().rule().id())
                .toList();
    }
}
