package dev.statusquo.crawl.probe.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

    private static final String LISTS = """
            openapi: 3.1.0
            info: {title: Lists, version: '1'}
            paths:
              /linked:
                get:
                  parameters: [{name: limit, in: query, schema: {type: integer, minimum: 1}}]
                  responses:
                    '200':
                      description: a page
                      headers: {Link: {schema: {type: string}}}
                      content: {application/json: {schema: {type: array, items: {type: object}}}}
              /told:
                get:
                  responses:
                    '200':
                      description: a page
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              items: {type: array, items: {type: object}}
                              links: {type: object, properties: {next: {type: string}}}
              /plain:
                get:
                  responses:
                    '200':
                      description: all
                      content: {application/json: {schema: {type: array, items: {type: object}}}}
            """;

    @Test
    void followsToTheLastPage() {
        CaseResult one = asked("/linked", NextPageTest::linked);

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
        assertThat(one.requests()).isEqualTo(3);
    }

    @Test
    void isContentWithAListOfOnePage() {
        assertThat(asked("/linked", asked -> Reply.json(200, "[{\"id\":1}]")).outcome())
                .isEqualTo(CaseOutcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/linked?limit=1", "/linked?limit=1&again=1"})
    void saysThatTheLinkLeadsToNoOtherPage(String target) {
        CaseResult one = asked(
                "/linked",
                asked -> asked.path().equals("/nowhere")
                        ? Reply.error(404, "not_found")
                        : Reply.json(200, "[{\"id\":1}]").with("Link", "<" + target + ">; rel=\"next\""));

        assertThat(one.findings())
                .extracting(found -> found.finding().rule().id())
                .containsExactly("next-page-is-there");
    }

    @Test
    void saysThatTheNextPageFails() {
        CaseResult one = asked(
                "/linked", asked -> asked.query().contains("after") ? Reply.error(500, "internal") : linked(asked));

        assertThat(one.findings())
                .extracting(found -> found.finding().rule().id())
                .containsExactly("client-fault-is-no-server-error");
    }

    @Test
    void followsWhatTheContentTells() {
        CaseResult one = asked(
                "/told",
                asked -> asked.query().isEmpty()
                        ? Reply.json(200, "{\"items\":[{\"id\":1}],\"links\":{\"next\":\"/told?page=2\"}}")
                        : Reply.error(400, "page"));

        assertThat(one.findings())
                .extracting(found -> found.finding().rule().id())
                .containsExactly("next-page-is-there");
    }

    @Test
    void takesACursorForNoAddress() {
        CaseResult one =
                asked("/told", asked -> Reply.json(200, "{\"items\":[{\"id\":1}],\"links\":{\"next\":\"b7x\"}}"));

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
    }

    @Test
    void asksNoOtherHost() {
        CaseResult one = asked(
                "/linked",
                asked -> Reply.json(200, "[{\"id\":1}]")
                        .with("Link", "<https://elsewhere.invalid/linked>; rel=\"next\""));

        assertThat(one.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
        assertThat(one.reason()).contains("another origin");
    }

    @Test
    void leavesOpenWhatIsRefusedForAnotherReason() {
        CaseResult one = asked(
                "/linked", asked -> asked.query().contains("after") ? Reply.error(401, "unauthorized") : linked(asked));

        assertThat(one.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
    }

    @Test
    void plansNothingForAListThatDeclaresNoLinks() {
        try (TestServer server = TestServer.answering(NextPageTest::linked)) {
            assertThat(SmallCrawl.of(LISTS, server.baseUrl())
                            .run("GET /plain · next page*")
                            .cases())
                    .isEmpty();
        }
    }

    private static Reply linked(Asked asked) {
        return switch (asked.query()) {
            case "limit=1" -> page(1).with("Link", "</linked?limit=1&after=1>; rel=\"next\"");
            case "limit=1&after=1" -> page(2).with("Link", "<?limit=1&after=2>; rel=\"next\"");
            default -> page(3);
        };
    }

    private static Reply page(int id) {
        return Reply.json(200, "[{\"id\":" + id + "}]");
    }

    private static CaseResult asked(String path, Function<Asked, Reply> service) {
        try (TestServer server = TestServer.answering(service)) {
            return SmallCrawl.of(LISTS, server.baseUrl()).one("GET " + path + " · next page*");
        }
    }
}
