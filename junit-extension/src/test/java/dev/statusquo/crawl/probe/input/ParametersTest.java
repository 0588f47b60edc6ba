package dev.statusquo.crawl.probe.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Probes of parameters and of media types, on a list that can be filtered, paged and had in two formats. */
class ParametersTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Lists, version: "1"}
            paths:
              /lists:
                get:
                  parameters:
                    - {name: kind, in: query, required: true, schema: {type: string, enum: [new, old]}}
                    - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 10}}
                    - {name: cursor, in: query, schema: {type: string}}
                    - {name: X-Mode, in: header, schema: {type: integer}}
                    - {name: If-None-Match, in: header, schema: {type: string, enum: [x]}}
                  responses:
                    "200":
                      description: all
                      content: {application/json: {}, text/csv: {}}
                    default: {description: no}
            """;

    private static final String SEVERAL = "GET /lists · ";

    @Test
    void tryEachParameterAndThePagesThatCannotBe() {
        List<CaseResult> cases = run(SEVERAL + "*", ParametersTest::sound);

        assertThat(cases)
                .extracting(CaseResult::key)
                .contains(
                        SEVERAL + "query kind missing → 400 or 422",
                        SEVERAL + "query limit of wrong type → 400 or 422",
                        SEVERAL + "header X-Mode with a fraction → 400 or 422",
                        SEVERAL + "limit 0 → no 5xx",
                        SEVERAL + "limit -1 → no 5xx",
                        SEVERAL + "limit 2147483648 → no 5xx",
                        SEVERAL + "cursor not-a-cursor-7f3a → no 5xx",
                        SEVERAL + "line break in cursor → no field of its own",
                        SEVERAL + "another media type preferred → that one");
        assertThat(cases).extracting(CaseResult::key).noneMatch(key -> key.contains("If-None-Match"));
        assertThat(cases).allMatch(one -> one.outcome() == CaseOutcome.PASSED, "passed");
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                found("query kind missing *", asked -> list(), "invalid-parameter-is-refused"),
                found("query limit of *", asked -> failing(asked, "limit"), "client-fault-is-no-server-error"),
                found("header X-Mode *", asked -> unless(asked, "X-Mode", list()), "invalid-parameter-is-refused"),
                found("limit -1 *", asked -> failing(asked, "limit"), "client-fault-is-no-server-error"),
                found("cursor *", asked -> failing(asked, "cursor"), "client-fault-is-no-server-error"),
                found("undeclared query *", asked -> failing(asked, "unknown"), "client-fault-is-no-server-error"),
                found("line break *", asked -> reflecting(asked), "line-break-ends-no-field"),
                found("another media type preferred*", asked -> list(), "preferred-type-is-sent"),
                found(
                        "another media type preferred*",
                        asked -> sound(asked).without("Vary"),
                        "negotiated-answer-varies-by-accept"),
                found(
                        "nothing acc*",
                        asked -> nobodys(asked, Reply.error(500, "x")),
                        "client-fault-is-no-server-error"),
                found("nothing acc*", asked -> nobodys(asked, Reply.error(400, "x")), "nothing-acceptable-is-told"),
                found("nothing acc*", asked -> nobodys(asked, Reply.error(404, "x")), "nothing-acceptable-is-told"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void findWhatTheyAreFor(String only, Function<Asked, Reply> service, String rule) {
        List<CaseResult> cases = run(SEVERAL + only, service);

        assertThat(cases)
                .flatExtracting(CaseResult::findings)
                .extracting(found -> found.finding().rule().id())
                .contains(rule);
    }

    static Stream<Arguments> unclear() {
        return Stream.of(
                found("query kind missing *", asked -> ifKind(asked, 403), "before it validated its parameters"),
                found("query kind missing *", asked -> ifKind(asked, 418), "may be about something else"),
                found("limit 0 *", asked -> failing(asked, "limit", 429), "before it looked for the page"),
                found("undeclared query *", asked -> failing(asked, "unknown", 302), "before it read the query"),
                found(
                        "another media type preferred*",
                        asked -> nobodys(asked, "text/csv", 403),
                        "before it looked at Accept"),
                found("nothing acc*", asked -> nobodys(asked, Reply.error(401, "x")), "before it looked at Accept"));
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void sayWhatTheyCannotKnow(String only, Function<Asked, Reply> service, String reason) {
        List<CaseResult> cases = run(SEVERAL + only, service);

        assertThat(cases).singleElement().satisfies(one -> {
            assertThat(one.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
            assertThat(one.reason()).contains(reason);
        });
    }

    private static List<CaseResult> run(String only, Function<Asked, Reply> service) {
        try (TestServer server = TestServer.answering(service)) {
            return SmallCrawl.of(DOCUMENT, server.baseUrl()).run(only).cases();
        }
    }

    private static Arguments found(String only, Function<Asked, Reply> service, String expected) {
        return Arguments.of(only, service, expected);
    }

    private static Reply sound(Asked asked) {
        boolean kind = asked.query().contains("kind=new") || asked.query().contains("kind=old");
        boolean page = !asked.query().contains("limit=") || asked.query().matches(".*limit=([1-9]|10)(&.*)?");
        boolean mode = asked.field("X-Mode").matches("-?\\d*");
        if (!kind || !page || !mode) {
            return Reply.error(400, "invalid_parameter");
        }
        if (asked.field("Accept").contains("nobody")) {
            return Reply.error(406, "not_acceptable");
        }
        return asked.field("Accept").contains("text/csv;q=0.9")
                ? Reply.of(200)
                        .with("Content-Type", "text/csv")
                        .with("Vary", "Accept")
                        .saying("a,b")
                : list();
    }

    private static Reply list() {
        return Reply.json(200, "[1]").with("Vary", "Accept");
    }

    private static Reply failing(Asked asked, String name) {
        return failing(asked, name, 500);
    }

    private static Reply failing(Asked asked, String name, int status) {
        boolean odd = asked.query().contains(name + "=") && !asked.query().contains(name + "=1&");
        return odd ? Reply.error(status, "x") : sound(asked);
    }

    private static Reply unless(Asked asked, String field, Reply reply) {
        return asked.field(field).isEmpty() ? sound(asked) : reply;
    }

    private static Reply reflecting(Asked asked) {
        return asked.query().contains("%0D%0A") ? list().with("X-Statusquo-Injected", "yes") : sound(asked);
    }

    private static Reply ifKind(Asked asked, int status) {
        return asked.query().contains("kind=") ? sound(asked) : Reply.error(status, "x");
    }

    private static Reply nobodys(Asked asked, Reply reply) {
        return asked.field("Accept").contains("nobody") ? reply : sound(asked);
    }

    private static Reply nobodys(Asked asked, String type, int status) {
        return asked.field("Accept").contains(type) ? Reply.error(status, "x") : sound(asked);
    }
}
