package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import org.junit.jupiter.api.Test;

class CoverageOfACrawlTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Notes, version: '1'}
            paths:
              /notes:
                get:
                  responses:
                    '200': {description: all, content: {application/json: {schema: {type: array}}}}
                    '406': {description: not in this form}
                    default: {description: anything else}
            """;

    @Test
    void countsADeclaredAnswerToWhatTheDocumentSaysNothingOf() {
        Coverage.Cell cell = coverage(406).rows().get("GET /notes").get("406");

        assertThat(cell.asserted()).isTrue();
    }

    @Test
    void countsNothingThatIsDeclaredForAllOthersOnly() {
        Coverage coverage = coverage(500);

        assertThat(coverage.rows().get("GET /notes").get("406").asserted()).isFalse();
        assertThat(coverage.rows().get("GET /notes").get("default").asserted()).isFalse();
    }

    private static Coverage coverage(int status) {
        try (TestServer server =
                TestServer.answering(asked -> asked.field("Accept").startsWith("application/vnd.")
                        ? Reply.error(status, "no")
                        : Reply.json(200, "[]"))) {
            return SmallCrawl.of(DOCUMENT, server.baseUrl())
                    .run("GET /notes · nothing acceptable*")
                    .coverage();
        }
    }
}
