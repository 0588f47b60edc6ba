package dev.statusquo.crawl.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.service.Asked;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.Things;
import dev.statusquo.service.WireServer;
import dev.statusquo.service.WireServer.Script;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What only a plain socket shows, on the small service with other bytes in place of some answers. */
@Timeout(60)
class WireProbesTest {

    private static final String AFTER = "nothing-follows-an-answer-without-content";

    private final Things things = new Things().holding("first");

    static Stream<Arguments> faulty() {
        String bare = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
        return Stream.of(
                Arguments.of(
                        "GET /things · bytes after*",
                        on("HEAD /things"),
                        WireServer.text("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{\"things\":[]}"),
                        AFTER),
                Arguments.of(
                        "DELETE /things/{id} · bytes after*",
                        on("DELETE"),
                        WireServer.text(bare + "{\"deleted\":true}"),
                        AFTER),
                Arguments.of(
                        "DELETE /things/{id} · bytes after*",
                        on("DELETE"),
                        WireServer.text(bare + "HTTP/1.1 200 "),
                        AFTER));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void findBytesBehindAnAnswer(String only, Predicate<Asked> when, Script script, String rule) {
        CaseResult result = crawl(only, when, script);

        assertThat(result.outcome()).isEqualTo(CaseOutcome.FAILED);
        assertThat(result.findings()).singleElement().satisfies(found -> {
            assertThat(found.finding().rule().id()).isEqualTo(rule);
            assertThat(found.finding().broken().facts().toString()).contains("a plain socket on this machine");
        });
    }

    @Test
    void doNotMindAnEmptyLineTooMany() {
        CaseResult result = crawl(
                "DELETE /things/{id} · bytes after*",
                on("DELETE"),
                WireServer.text("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n\r\n"));

        assertThat(result.outcome()).as(result.reason()).isEqualTo(CaseOutcome.PASSED);
    }

    @Test
    void cannotKnowWhereTheAnswerIsAnother() {
        CaseResult result = crawl(
                "DELETE /things/{id} · bytes after*",
                on("DELETE"),
                WireServer.text("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n"));

        assertThat(result.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
        assertThat(result.reason()).contains("429");
    }

    @Test
    void passASoundService() {
        try (things) {
            List<CaseResult> cases = SmallCrawl.of(things).run("*").cases().stream()
                    .filter(one ->
                            one.key().contains("bytes after") || one.key().contains("Expect:"))
                    .toList();

            assertThat(cases)
                    .hasSize(4)
                    .allSatisfy(one -> assertThat(one.outcome())
                            .as(one.key() + one.reason())
                            .isEqualTo(CaseOutcome.PASSED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /things · no Host*", "GET /things · two Hosts*", "GET /things · blank before*"})
    void passAServiceThatRefusesWhatCanBeReadInTwoWays(String only) {
        try (things) {
            assertThat(SmallCrawl.of(things).stressed(only).outcome()).isEqualTo(CaseOutcome.PASSED);
        }
    }

    @ParameterizedTest
    @MethodSource("lenient")
    void findWhatAServerLetsThrough(String only, String rule) {
        try (things;
                WireServer server = WireServer.lenient(asked -> WireServer.sound(asked, things.sound(asked)))) {
            CaseResult result = small(server).stressed(only);

            assertThat(result.findings())
                    .extracting(found -> found.finding().rule().id())
                    .containsExactly(rule);
        }
    }

    static Stream<Arguments> lenient() {
        return Stream.of(
                Arguments.of("GET /things · no Host*", "request-without-one-host-is-refused"),
                Arguments.of("GET /things · two Hosts*", "request-without-one-host-is-refused"),
                Arguments.of("GET /things · blank before*", "blank-before-colon-is-refused"),
                Arguments.of("POST /things · Expect*", "expectation-is-answered-at-once"));
    }

    private CaseResult crawl(String only, Predicate<Asked> when, Script script) {
        try (things;
                WireServer server = WireServer.answering(
                        asked -> when.test(asked) ? script : WireServer.sound(asked, things.sound(asked)))) {
            return small(server).one(only);
        }
    }

    private static SmallCrawl small(WireServer server) {
        return new SmallCrawl(
                OpenApiSource.of("classpath:contract/things.yaml").read(),
                server.baseUrl(),
                Map.of("owner", Credentials.bearer(Things.TOKEN)),
                Fixtures.none(),
                5_000,
                List.of());
    }

    private static Predicate<Asked> on(String start) {
        return asked -> asked.toString().startsWith(start);
    }
}
