package dev.statusquo.crawl.probe.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.Things;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Probes of content and of ids, on a service that is sound but for one answer. */
class ContentTest {

    private static final String POST = "POST /things · ";
    private static final String READ = "GET /things/{id} · ";

    private final Things things = new Things().holding("first");

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void tryEachKindOfFaultSomewhere() {
        List<CaseResult> cases = SmallCrawl.of(things).run(POST + "*").cases();

        assertThat(cases)
                .extracting(CaseResult::key)
                .contains(
                        POST + "malformed JSON → 400",
                        POST + "JSON with a trailing comma → 400",
                        POST + "JSON with NaN → 400",
                        POST + "JSON in single quotes → 400",
                        POST + "JSON that is not UTF-8 → 400",
                        POST + "no content → 400 or 422",
                        POST + "content of wrong type → 400 or 422",
                        POST + "name missing → 400 or 422",
                        POST + "name null → 400 or 422",
                        POST + "name empty → 400 or 422",
                        POST + "name too long → 400 or 422",
                        POST + "a name twice → 400",
                        POST + "a null byte in a text → no 5xx",
                        POST + "half of a surrogate pair → no 5xx",
                        POST + "content nested 10000 deep → no 5xx",
                        POST + "a byte order mark → no 5xx",
                        POST + "a line break in a text → no 5xx",
                        POST + "content without Content-Type → no 5xx",
                        POST + "content in UTF-16 → no 5xx",
                        POST + "unknown content coding → 415");
    }

    static Stream<Arguments> faulty() {
        Predicate<Asked> refused = asked -> !asked.body().matches("\\{\"name\":\"[^\"\\\\]{1,20}\"}");
        Predicate<Asked> coded = asked -> !asked.field("Content-Encoding").isEmpty();
        Predicate<Asked> untyped = asked -> asked.field("Content-Type").isEmpty();
        Predicate<Asked> odd =
                asked -> asked.path().length() > 20 || !asked.path().matches(".*/\\d+");
        BiFunction<Things, Asked, Reply> cutting = ContentTest::cutting;
        return Stream.of(
                on(POST + "JSON in *", refused, made(), "nearly-json-is-a-bad-request"),
                on(POST + "JSON with NaN*", refused, failed(), "client-fault-is-no-server-error"),
                on(POST + "no content *", refused, made(), "missing-content-is-refused"),
                on(POST + "no content *", refused, failed(), "client-fault-is-no-server-error"),
                on(POST + "content of wrong*", refused, made(), "invalid-field-is-refused"),
                on(POST + "a name twice*", refused, made(), "name-stands-once"),
                on(POST + "a null byte*", refused, failed(), "client-fault-is-no-server-error"),
                on(POST + "content nested*", refused, failed(), "client-fault-is-no-server-error"),
                on(POST + "a line break*", refused, injected(), "line-break-ends-no-field"),
                on(POST + "content without*", untyped, failed(), "client-fault-is-no-server-error"),
                on(POST + "unknown content*", coded, made(), "unknown-content-coding-is-unsupported"),
                on(POST + "unknown content*", coded, Reply.error(415, "x"), "unsupported-coding-names-accepted"),
                on(
                        POST + "undeclared media*",
                        asked -> asked.field("Content-Type").contains("nobody"),
                        Reply.error(415, "x").with("Accept", "text/csv"),
                        "accepted-types-are-those-declared"),
                on(READ + "malformed*", odd, made(), "malformed-id-is-refused"),
                on(READ + "malformed*", odd, failed(), "client-fault-is-no-server-error"),
                on(READ + "id with a line*", odd, injected(), "line-break-ends-no-field"),
                Arguments.of(READ + "id with a null*", cutting, "extreme-id-is-another-id"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void findWhatTheyAreFor(String only, BiFunction<Things, Asked, Reply> fault, String rule) {
        things.instead(operation(only), asked -> fault.apply(things, asked));

        CaseResult result = SmallCrawl.of(things).one(only);

        assertThat(result.findings())
                .extracting(found -> found.finding().rule().id())
                .contains(rule);
    }

    static Stream<Arguments> unclear() {
        Predicate<Asked> any = asked -> true;
        Predicate<Asked> refused = asked -> !asked.body().matches("\\{\"name\":\"[^\"\\\\]{1,20}\"}");
        return Stream.of(
                on(POST + "JSON in *", refused, Reply.error(403, "x"), "before it read the content"),
                on(POST + "no content *", refused, Reply.error(429, "x"), "before it looked for content"),
                on(POST + "no content *", refused, Reply.error(418, "x"), "may be about something else"),
                on(POST + "a name twice*", refused, Reply.error(428, "x"), "before it read the content"),
                on(POST + "a null byte*", refused, Reply.error(503, "x"), "503 Service Unavailable"),
                on(POST + "content without*", any, Reply.error(403, "x"), "no valid request is known"),
                on(
                        READ + "malformed*",
                        asked -> !asked.path().matches(".*/\\d+"),
                        Reply.error(403, "x"),
                        "before it read the id"));
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void sayWhatTheyCannotKnow(String only, BiFunction<Things, Asked, Reply> doubt, String reason) {
        things.instead(operation(only), asked -> doubt.apply(things, asked));

        CaseResult result = SmallCrawl.of(things).one(only);

        assertThat(result.reason()).contains(reason);
        assertThat(result.outcome() == CaseOutcome.NOT_RUN || !result.findings().isEmpty())
                .isTrue();
        assertThat(result.findings())
                .noneMatch(found -> found.finding().rule().id().equals(result.probe()));
    }

    private static String operation(String only) {
        return only.substring(0, only.indexOf(" ·"));
    }

    private static Arguments on(String only, Predicate<Asked> when, Reply reply, String expected) {
        BiFunction<Things, Asked, Reply> answer = (things, asked) -> when.test(asked) ? reply : things.sound(asked);
        return Arguments.of(only, answer, expected);
    }

    private static Reply cutting(Things things, Asked asked) {
        return things.sound(new Asked("GET", asked.path().replace("%00", ""), asked.fields(), asked.body()));
    }

    private static Reply made() {
        return Reply.json(201, "{\"id\":1,\"name\":\"x\"}").with("Location", "/things/1");
    }

    private static Reply failed() {
        return Reply.error(500, "x");
    }

    private static Reply injected() {
        return Reply.error(400, "x").with("X-Statusquo-Injected", "yes");
    }
}
