package dev.statusquo.crawl.probe.method;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Probes of methods and spellings, on two lists behind credentials, one of which can be patched. */
class MethodsTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Lists, version: "1"}
            security: [{token: []}]
            paths:
              /one:
                get: {responses: {"200": {description: all}, default: {description: no}}}
                patch: {responses: {"204": {description: done}, default: {description: no}}}
              /two:
                get: {responses: {"200": {description: all}, default: {description: no}}}
            components: {securitySchemes: {token: {type: http, scheme: bearer}}}
            """;

    private static final String TOKEN = "Bearer t";

    @Test
    void areSilentOnASoundService() {
        List<CaseResult> cases = run("*", MethodsTest::sound);

        assertThat(cases)
                .extracting(CaseResult::key)
                .contains(
                        "TRACE /one · strange method → 405 or 501",
                        "FOO /two · strange method → 405 or 501",
                        "OPTIONS /one · what is allowed → what is declared",
                        "GET /one · overridden by DELETE → no effect",
                        "GET /two · other spellings without credentials → no way in",
                        "* · undeclared methods without credentials → one status");
        assertThat(cases).flatExtracting(CaseResult::findings).isEmpty();
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                on("TRACE /one *", "TRACE", Reply.of(200), "undeclared-method-is-not-allowed"),
                on("FOO /two *", "FOO", Reply.error(400, "x"), "undeclared-method-is-not-allowed"),
                on("OPTIONS /two *", "OPTIONS", Reply.error(404, "x"), "undeclared-method-is-not-allowed"),
                on("OPTIONS /two *", "OPTIONS", Reply.error(500, "x"), "undeclared-method-is-not-allowed"),
                on(
                        "OPTIONS /two *",
                        "OPTIONS",
                        Reply.of(204).with("Allow", "GET, HEAD, POST"),
                        "allow-lists-what-is-declared"),
                on("OPTIONS /one *", "OPTIONS", Reply.of(204).with("Allow", "GET, PATCH"), "options-name-patch-types"),
                Arguments.of(
                        "GET /two · overridden*",
                        when(asked -> !asked.field("X-HTTP-Method").isEmpty(), Reply.error(405, "x")),
                        "get-cannot-be-overridden"),
                Arguments.of(
                        "* · undeclared methods*",
                        when(asked -> asked.toString().equals("PATCH /two"), Reply.error(405, "x")),
                        "method-and-credentials-are-checked-in-one-order"),
                Arguments.of(
                        "GET /two · other spell*",
                        when(asked -> asked.path().equals("/two/"), Reply.json(200, "[1,2]")),
                        "credentials-are-needed-in-any-spelling"),
                Arguments.of(
                        "GET /two · other spell*",
                        when(asked -> asked.path().equals("//two"), Reply.error(500, "x")),
                        "client-fault-is-no-server-error"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void findWhatTheyAreFor(String only, Function<Asked, Reply> service, String rule) {
        List<CaseResult> cases = run(only, service);

        assertThat(cases)
                .flatExtracting(CaseResult::findings)
                .extracting(found -> found.finding().rule().id())
                .containsExactly(rule);
    }

    static Stream<Arguments> unclear() {
        return Stream.of(
                on("FOO /two *", "FOO", Reply.error(403, "x"), "before it looked at the method"),
                on("OPTIONS /two *", "OPTIONS", Reply.error(429, "x"), "may be about something else"),
                Arguments.of(
                        "GET /two · overridden*",
                        when(asked -> !asked.field("X-HTTP-Method").isEmpty(), Reply.error(403, "x")),
                        "403 Forbidden, and 200 OK before"),
                Arguments.of(
                        "GET /two · other spell*",
                        when(asked -> asked.toString().equals("GET /two"), Reply.json(200, "[1]")),
                        "answered without credentials, too"));
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void sayWhatTheyCannotKnow(String only, Function<Asked, Reply> service, String reason) {
        List<CaseResult> cases = run(only, service);

        assertThat(cases).singleElement().satisfies(one -> {
            assertThat(one.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
            assertThat(one.reason()).contains(reason);
        });
    }

    @Test
    void takeAPageThatIsSentForAnyPathForNoWayIn() {
        Function<Asked, Reply> pages = asked -> asked.path().matches("/(one|two)")
                ? sound(asked)
                : Reply.of(200).with("Content-Type", "text/html").saying("<p>Welcome");

        List<CaseResult> cases = run("GET /two · other spell*", pages);

        assertThat(cases).flatExtracting(CaseResult::findings).isEmpty();
    }

    private static List<CaseResult> run(String only, Function<Asked, Reply> service) {
        try (TestServer server = TestServer.answering(service)) {
            SmallCrawl crawl = SmallCrawl.of(DOCUMENT, server.baseUrl());
            return crawl.as(Map.of("owner", Credentials.bearer("t"))).run(only).cases();
        }
    }

    private static Arguments on(String only, String method, Reply reply, String expected) {
        return Arguments.of(only, when(asked -> asked.method().equals(method), reply), expected);
    }

    private static Function<Asked, Reply> when(Predicate<Asked> kind, Reply reply) {
        return asked -> kind.test(asked) ? reply : sound(asked);
    }

    private static Reply sound(Asked asked) {
        String allow = asked.path().equals("/one") ? "GET, HEAD, PATCH" : "GET, HEAD";
        if (!asked.path().matches("/(one|two)")) {
            return Reply.error(404, "not_found");
        }
        if (asked.method().equals("TRACE")) {
            return Reply.error(405, "no").with("Allow", allow);
        }
        if (!asked.field("Authorization").equalsIgnoreCase(TOKEN)) {
            return Reply.error(401, "who").with("WWW-Authenticate", "Bearer realm=\"lists\"");
        }
        return switch (asked.method()) {
            case "GET", "HEAD" -> Reply.json(200, "[1]");
            case "PATCH" ->
                asked.path().equals("/one")
                        ? Reply.of(204)
                        : Reply.error(405, "no").with("Allow", allow);
            case "OPTIONS" -> Reply.of(204).with("Allow", allow).with("Accept-Patch", "application/json-patch+json");
            default -> Reply.error(405, "no").with("Allow", allow);
        };
    }
}
