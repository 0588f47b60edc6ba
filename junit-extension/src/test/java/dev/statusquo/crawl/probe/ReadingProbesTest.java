package dev.statusquo.crawl.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Fixtures;
import dev.statusquo.crawl.probe.caching.CachingProbes;
import dev.statusquo.crawl.probe.conditional.ConditionalProbes;
import dev.statusquo.crawl.probe.reading.ReadingProbes;
import dev.statusquo.crawl.probe.redirect.RedirectProbes;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Papers;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The probes of reading, redirects, conditions, ranges and caches: silent, finding and undecided. */
class ReadingProbesTest {

    private static final String ONE = "GET /notes/{id} * ";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Papers notes = new Papers();

    @AfterEach
    void close() {
        notes.close();
    }

    @Test
    void areSilentOnASoundService() {
        Set<String> ids = Stream.of(
                        ReadingProbes.all(), RedirectProbes.all(), ConditionalProbes.all(), CachingProbes.all())
                .flatMap(List::stream)
                .map(probe -> probe.info().id())
                .collect(Collectors.toSet());

        List<CaseResult> cases = crawl().run("*").cases().stream()
                .filter(one -> ids.contains(one.probe()))
                .toList();

        assertThat(cases.stream()
                        .filter(one -> one.outcome() != CaseOutcome.PASSED)
                        .map(one -> one.key() + ": " + one.reason()))
                .isEmpty();
        assertThat(cases.stream().map(CaseResult::probe).collect(Collectors.toSet()))
                .isEqualTo(ids);
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                on("GET /notes · nothing found*", later("/notes", Reply.of(204)), "empty-collection-is-an-empty-list"),
                on("* of something new*", later("/words", Reply.error(404, "x")), "empty-collection-is-an-empty-list"),
                on(
                        "* of something new*",
                        to("GET", "/words", Reply.json(200, "null")),
                        "empty-collection-is-an-empty-list"),
                on(
                        "HEAD /notes/{id} * unknown*",
                        when("HEAD", sound -> sound.status() == 404, Reply.of(200)),
                        "head-of-a-refusal-is-like-get"),
                on(
                        "HEAD /mine * no cred*",
                        when("HEAD", sound -> sound.status() == 401, Reply.of(404)),
                        "head-of-a-refusal-is-like-get"),
                on("GET /old * redirect followed*", moved("/nowhere"), "redirect-leads-to-an-answer"),
                on("GET /old * redirect followed*", moved("/old"), "redirect-leads-to-an-answer"),
                on(
                        "GET /old * redirect followed*",
                        (asked, sound) ->
                                moved("/old?" + COUNT.incrementAndGet()).apply(asked, sound),
                        "redirect-needs-few-hops"),
                on(
                        "GET /old * foreign next*",
                        moved("https://redirect.invalid/statusquo"),
                        "redirect-does-not-go-where-a-parameter-says"),
                on("POST /old * same method*", moved("/mine"), "redirect-target-knows-the-method"),
                on(
                        "GET /notes * read again*",
                        (asked, sound) -> asked.toString().equals("GET /notes")
                                ? Reply.json(200, "[{\"reads\":" + COUNT.incrementAndGet() + "}]")
                                : sound,
                        "read-changes-nothing"),
                on(
                        "GET /notes * read again*",
                        (asked, sound) -> asked.toString().equals("GET /notes") ? sound.with("ETag", "\"a\"") : sound,
                        "current-tag-is-not-modified"),
                on(
                        ONE + "read again*",
                        to("GET", 200, sound -> sound.with("ETag", "\"r" + COUNT.incrementAndGet() + "\"")),
                        "unchanged-content-keeps-its-tag"),
                on(
                        ONE + "read again*",
                        to("GET", 200, sound -> sound.saying("{\"id\":" + COUNT.incrementAndGet() + "}")),
                        "strong-tag-names-one-content"),
                on(
                        ONE + "*None-Match: any*",
                        to("GET", 304, sound -> Reply.json(200, "{}")),
                        "current-tag-is-not-modified"),
                on(
                        ONE + "*None-Match: current tag →*",
                        to("GET", 304, sound -> Reply.of(412)),
                        "current-tag-is-not-modified"),
                on(
                        ONE + "*Match: weak*",
                        to("GET", 304, sound -> sound.without("Vary")),
                        "not-modified-has-the-fields-of-ok"),
                on(ONE + "another tag, same*", field("If-Modified-Since", Reply.of(304)), "tag-outweighs-date"),
                on(ONE + "*no date*", field("If-Modified-Since", Reply.of(400)), "malformed-condition-date-is-ignored"),
                on(
                        ONE + "*for an unknown*",
                        field("If-None-Match", Reply.of(304)),
                        "precondition-gives-way-to-refusal"),
                on(
                        "GET /mine * current tag without*",
                        field("If-None-Match", Reply.of(304)),
                        "precondition-gives-way-to-refusal"),
                on(
                        "DELETE * stale If-Match for*",
                        field("If-Match", Reply.of(412)),
                        "precondition-gives-way-to-refusal"),
                on(
                        "PUT * stale If-Match →*",
                        to("PUT", 412, sound -> Reply.json(200, "{}")),
                        "stale-tag-stops-the-change"),
                on(
                        "PUT * weak form*",
                        (asked, sound) -> asked.field("If-Match").startsWith("W/") ? Reply.of(204) : sound,
                        "weak-tag-stops-the-change"),
                on("PUT * no If-Match*", to("PUT", 428, sound -> Reply.of(204)), "missing-precondition-is-required"),
                on(
                        "PUT * changed, then*",
                        to("GET", 200, sound -> sound.with("ETag", "\"7\"")),
                        "changed-content-has-another-tag"),
                on(ONE + "first octet*", to("GET", 206, sound -> sound.saying("?")), "part-is-what-was-asked-for"),
                on(
                        "GET /notes/{id} · last octet*",
                        to("GET", 206, sound -> Reply.of(416)),
                        "part-is-what-was-asked-for"),
                on(
                        "GET /notes/{id} · last octet*",
                        to("GET", 206, sound -> Reply.of(200)),
                        "declared-range-is-honoured"),
                on(ONE + "*beyond*", to("GET", 416, sound -> Reply.of(200)), "range-beyond-the-end-is-not-satisfiable"),
                on(ONE + "*unknown unit*", field("Range", Reply.of(416)), "unknown-range-unit-is-ignored"),
                on(ONE + "*stale If-Range*", field("If-Range", Reply.of(206)), "stale-range-condition-gives-the-whole"),
                on(
                        "GET /mine * with a key*",
                        to("GET", 200, sound -> sound.with("Cache-Control", "max-age=60")),
                        "keyed-response-is-private"),
                on(
                        ONE + "how long*",
                        to("GET", 404, sound -> sound.with("Cache-Control", "max-age=60")),
                        "not-found-is-not-kept"),
                on(
                        ONE + "another media type →*",
                        to("GET", 200, sound -> sound.without("Vary")),
                        "vary-names-what-the-response-depends-on"),
                on(
                        ONE + "another language*",
                        to("GET", 200, sound -> sound.with("Vary", "Accept")),
                        "vary-names-what-the-response-depends-on"),
                on(
                        ONE + "compressed*",
                        to("GET", 200, sound -> sound.with("Vary", "Accept")),
                        "vary-names-what-the-response-depends-on"),
                on(
                        ONE + "compressed*",
                        to("GET", 200, sound -> sound.with("ETag", "\"1\"")),
                        "coded-content-has-another-tag"),
                on(
                        "GET /notes * Origin: null*",
                        (asked, sound) -> allowed(asked, sound).with("Access-Control-Allow-Credentials", "true"),
                        "foreign-origin-gets-no-credentials"),
                on(
                        "GET /notes * Origin: https*",
                        ReadingProbesTest::allowed,
                        "vary-names-what-the-response-depends-on"),
                on(
                        ONE + "error for a page*",
                        to("GET", 404, sound -> sound.without("Access-Control-Allow-Origin")),
                        "refusal-is-readable-across-origins"),
                on(
                        ONE + "fields for a page*",
                        to("GET", 200, sound -> sound.without("Access-Control-Expose-Headers")),
                        "declared-fields-are-exposed"),
                on(
                        "OPTIONS /notes * preflight*",
                        to("OPTIONS", 204, sound -> Reply.of(401)),
                        "preflight-lets-declared-methods-in"),
                on(
                        "OPTIONS /notes/{id} * preflight*",
                        to("OPTIONS", 204, sound -> sound.with("Access-Control-Allow-Methods", "GET")),
                        "preflight-lets-declared-methods-in"),
                on(
                        "GET /old * deprecated*",
                        to("GET", 308, sound -> sound.without("Deprecation")),
                        "deprecated-operation-says-so"),
                on(
                        "GET /old * deprecated*",
                        to(
                                "GET",
                                308,
                                sound -> Reply.json(200, "{}")
                                        .with("Deprecation", "@0")
                                        .with("Date", "Sun, 06 Nov 1994 08:49:37 GMT")
                                        .with("Sunset", "Sat, 05 Nov 1994 08:49:37 GMT")),
                        "sunset-lies-ahead"),
                on(
                        "PUT * return=representation*",
                        to("PUT", 200, sound -> sound.with("Preference-Applied", "return=minimal")),
                        "applied-preference-is-applied"),
                on(
                        "* guessing*",
                        to("GET", 200, sound -> sound.without("X-Content-Type-Options")),
                        "content-type-is-not-guessed"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void findWhatTheyAreFor(String only, BiFunction<Asked, Reply, Reply> fault, String rule) {
        notes.spoiled(fault);

        CaseResult result = crawl().one(only);

        assertThat(result.findings())
                .as(result.outcome() + " " + result.reason())
                .extracting(found -> found.finding().rule().id())
                .containsExactly(rule);
    }

    @Test
    void findAChangeThatWasRefusedAndMadeAllTheSame() {
        notes.spoiled((asked, sound) -> {
            if (asked.method().equals("DELETE") && sound.status() == 412) {
                notes.delete(asked);
            }
            return sound;
        });

        CaseResult result = crawl().one("DELETE * stale If-Match → *");

        assertThat(result.findings())
                .extracting(found -> found.finding().rule().id())
                .containsExactly("refused-precondition-changes-nothing");
    }

    @Test
    void sendNothingToAForeignAddress() {
        try (TestServer foreign = TestServer.answering(asked -> Reply.of(200))) {
            notes.spoiled(moved(foreign.baseUrl() + "/notes"));

            CrawlResult result = crawl().run("* /old *");

            assertThat(result.cases()).isNotEmpty();
            assertThat(foreign.asked()).isEmpty();
        }
    }

    static Stream<Arguments> unclear() {
        Reply refused = Reply.error(403, "x");
        return Stream.of(
                on(
                        "GET /notes · nothing found*",
                        to("GET", "/notes", Reply.json(200, "[1]")),
                        "the list is not empty here"),
                on("HEAD /notes/{id} * unknown*", to("GET", 404, sound -> Reply.of(200)), "GET is not refused here"),
                on("GET /old * redirect followed*", moved("https://example.com/"), "another origin"),
                on(
                        "GET /old * redirect followed*",
                        to("GET", 308, sound -> Reply.of(308)),
                        "no Location that can be followed"),
                on("POST /old * same method*", moved("https://example.com/"), "another origin"),
                on(
                        "GET /notes * read again*",
                        (asked, sound) -> asked.toString().equals("GET /notes")
                                ? Reply.json(200, "[\"" + COUNT.addAndGet(7) + "\"]")
                                : sound,
                        "by a clock or by somebody else"),
                on(ONE + "*None-Match: any*", to("GET", 304, sound -> refused), "the service answered 403"),
                on(ONE + "*None-Match: any*", to("GET", 200, sound -> sound.without("ETag")), "without an ETag"),
                on(ONE + "another tag, same*", field("If-Modified-Since", refused), "the service answered 403"),
                on(ONE + "*no date*", field("If-Modified-Since", Reply.of(503)), "the service answered 503"),
                on(
                        "PUT * stale If-Match →*",
                        to("PUT", 412, sound -> Reply.error(409, "x")),
                        "before it looked at If-Match"),
                on("PUT * weak form*", to("PUT", 412, sound -> Reply.of(204)), "a stale If-Match is answered 204"),
                on("PUT * no If-Match*", to("PUT", 428, sound -> refused), "the service answered 403"),
                on("PUT * changed, then*", to("GET", 200, sound -> sound.without("ETag")), "without an ETag"),
                on(ONE + "first octet*", to("GET", 206, sound -> refused), "the service answered 403"),
                on(
                        ONE + "first octet*",
                        to("GET", 200, sound -> sound.with("Accept-Ranges", "none")),
                        "no ranges here"),
                on(ONE + "*beyond*", to("GET", 416, sound -> refused), "the service answered 403"),
                on(ONE + "how long*", to("GET", 404, sound -> refused), "answered 403 Forbidden, not 404"),
                on(ONE + "another language*", field("Accept-Language", refused), "answered 403"),
                on("OPTIONS /notes * preflight*", to("OPTIONS", 204, sound -> Reply.of(429)), "answered 429"),
                on("PUT * return=minimal*", field("Prefer", refused), "answered 403"));
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void sayWhatTheyCannotKnow(String only, BiFunction<Asked, Reply, Reply> doubt, String reason) {
        notes.spoiled(doubt);

        CaseResult result = crawl().one(only);

        assertThat(result.reason()).contains(reason);
        assertThat(result.outcome() == CaseOutcome.NOT_RUN || !result.findings().isEmpty())
                .isTrue();
        assertThat(result.findings())
                .noneMatch(found -> found.finding().rule().id().equals(result.probe()));
    }

    private SmallCrawl crawl() {
        return new SmallCrawl(
                OpenApiSource.of("classpath:contract/papers.yaml").read(),
                notes.baseUrl(),
                Map.of("me", Credentials.header("X-Key", Papers.KEY)),
                Fixtures.none(),
                5_000,
                List.of());
    }

    private static Arguments on(String only, BiFunction<Asked, Reply, Reply> answer, String expected) {
        return Arguments.of(only, answer, expected);
    }

    private static BiFunction<Asked, Reply, Reply> to(String method, String end, Reply reply) {
        return (asked, sound) -> asked.method().equals(method) && asked.path().endsWith(end) ? reply : sound;
    }

    private static BiFunction<Asked, Reply, Reply> to(String method, int status, UnaryOperator<Reply> change) {
        return (asked, sound) ->
                asked.method().equals(method) && sound.status() == status ? change.apply(sound) : sound;
    }

    /** Answers every GET but the first in another way. */
    private static BiFunction<Asked, Reply, Reply> later(String end, Reply reply) {
        AtomicInteger before = new AtomicInteger();
        return (asked, sound) ->
                asked.method().equals("GET") && asked.path().endsWith(end) && before.getAndIncrement() > 0
                        ? reply
                        : sound;
    }

    private static BiFunction<Asked, Reply, Reply> when(String method, Predicate<Reply> sound, Reply reply) {
        return (asked, was) -> asked.method().equals(method) && sound.test(was) ? reply : was;
    }

    private static BiFunction<Asked, Reply, Reply> field(String name, Reply reply) {
        return (asked, sound) -> asked.field(name).isEmpty() ? sound : reply;
    }

    private static BiFunction<Asked, Reply, Reply> moved(String location) {
        return (asked, sound) -> sound.status() == 308 ? sound.with("Location", location) : sound;
    }

    private static Reply allowed(Asked asked, Reply sound) {
        String origin = asked.field("Origin");
        return origin.isEmpty() ? sound : sound.with("Access-Control-Allow-Origin", origin);
    }
}
