package dev.statusquo.crawl.probe.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlPlan;
import dev.statusquo.crawl.Extras;
import dev.statusquo.crawl.Selection;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.TestServer;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a service answers when it is asked for more than it gives: each probe is silent, undecided and finding in its turn. */
class LimitProbesTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Limited, version: "1"}
            paths:
              /search:
                get:
                  responses:
                    "200": {description: found}
                    "429": {description: later}
              /things:
                post:
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema: {type: object, required: [name], properties: {name: {type: string}}}
                  responses:
                    "201": {description: created}
                    "413": {description: too large}
            """;

    static Stream<Arguments> sound() {
        return Stream.of(
                Arguments.of("GET /search * burst*", limited(5, 1_000)),
                Arguments.of("GET /search * again while*", limited(5, 60_000)),
                Arguments.of("GET /search * after Retry*", limited(5, 500)),
                Arguments.of("GET /search * counted*", counting("X-RateLimit-Remaining", -1)),
                Arguments.of("GET /search * URI*", always(200)),
                Arguments.of("GET /search * URI*", whenLarge(Reply.error(414, "too_long"))),
                Arguments.of("GET /search * field of*", whenLarge(Reply.error(431, "too_large"))),
                Arguments.of("GET /search * 200 fields*", always(200)),
                Arguments.of("POST /things * content of 2 MB*", whenLarge(Reply.error(413, "too_large"))),
                Arguments.of("GET /%FF%FE*", always(404)));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void findNothingOnASoundService(String only, Function<Asked, Reply> service) {
        CaseResult result = of(only, service);

        assertThat(result.reason()).isEmpty();
        assertThat(result.outcome()).isEqualTo(CaseOutcome.PASSED);
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                Arguments.of("GET /search * burst*", after(5, Reply.error(403, "x")), "burst-is-too-many-requests"),
                Arguments.of("GET /search * burst*", after(5, Reply.error(503, "x")), "burst-is-too-many-requests"),
                Arguments.of("GET /search * again while*", penal(), "refused-requests-do-not-extend-the-wait"),
                Arguments.of(
                        "GET /search * after Retry*",
                        after(5, Reply.error(429, "x").with("Retry-After", "0")),
                        "retry-after-is-honoured"),
                Arguments.of("GET /search * counted*", counting("X-RateLimit-Remaining", 1), "remainder-counts-down"),
                Arguments.of("GET /search * counted*", used(), "remainder-counts-down"),
                Arguments.of("GET /search * URI*", whenLarge(Reply.error(400, "x")), "long-uri-is-refused-as-such"),
                Arguments.of("GET /search * URI*", whenLarge(Reply.error(500, "x")), "client-fault-is-no-server-error"),
                Arguments.of(
                        "GET /search * field of*", whenLarge(Reply.error(500, "x")), "client-fault-is-no-server-error"),
                Arguments.of(
                        "POST /things * content of 2 MB*",
                        whenLarge(Reply.error(500, "x")),
                        "client-fault-is-no-server-error"),
                Arguments.of("GET /%FF%FE*", always(500), "client-fault-is-no-server-error"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void findWhatIsWrong(String only, Function<Asked, Reply> service, String rule) {
        CaseResult result = of(only, service);

        assertThat(result.findings())
                .extracting(finding -> finding.finding().rule().id())
                .containsExactly(rule);
    }

    @Test
    void findAnEndedConnectionInPlaceOfARefusal() {
        CaseResult result = of("GET /search * field of*", whenLarge(Reply.hangUp()));

        assertThat(result.outcome()).isEqualTo(CaseOutcome.FAILED);
        assertThat(result.reason()).contains("the connection is ended without an answer", "twice");
    }

    static Stream<Arguments> unclear() {
        return Stream.of(
                Arguments.of("GET /search * burst*", always(200), "the budget of 100 requests of stress is spent"),
                Arguments.of("GET /search * burst*", after(5, Reply.error(401, "x")), "a burst with 401"),
                Arguments.of("GET /search * again while*", after(5, Reply.error(403, "x")), "a burst with 403"),
                Arguments.of("GET /search * after Retry*", after(5, Reply.error(429, "x")), "does not say readably"),
                Arguments.of(
                        "GET /search * after Retry*",
                        after(5, Reply.error(429, "x").with("Retry-After", "60")),
                        "asks for 60 s; the crawl waits for 15 s at the most"),
                Arguments.of("GET /search * counted*", always(200), "no field of the answer says"),
                Arguments.of(
                        "GET /search * URI*",
                        (Function<Asked, Reply>)
                                asked -> Reply.of(asked.field(":path").contains("?") ? 400 : 200),
                        "does not take an unknown query parameter"),
                Arguments.of("POST /things * content of 2 MB*", whenLarge(Reply.hangUp()), "ended the connection"),
                Arguments.of("GET /%FF%FE*", always(200), "answered 200 OK"));
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void sayWhyTheyCannotKnow(String only, Function<Asked, Reply> service, String why) {
        CaseResult result = of(only, service);

        assertThat(result.outcome()).isEqualTo(CaseOutcome.NOT_RUN);
        assertThat(result.reason()).contains(why);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void arePlannedOnlyOnRequest() {
        DeclaredApi api = OpenApiSource.ofText("api.yaml", DOCUMENT).read();

        CrawlPlan usual = CrawlPlan.of(api, Selection.all());
        CrawlPlan stressed = CrawlPlan.of(api, Selection.all(), new Extras(true, List.of()));

        assertThat(usual.cases()).noneMatch(one -> one.safety() == Safety.STRESS);
        assertThat(usual.leftOut()).isEqualTo(11);
        assertThat(stressed.cases()).hasSize(usual.cases().size() + 11);
        assertThat(stressed.leftOut()).isZero();
    }

    @Test
    void planNoBurstWhereNoLimitIsDeclared() {
        DeclaredApi api = OpenApiSource.ofText("api.yaml", DOCUMENT.replace("\"429\"", "\"404\""))
                .read();

        assertThat(CrawlPlan.of(api, Selection.all(), new Extras(true, List.of()))
                        .cases())
                .noneMatch(one -> one.key().contains("burst") || one.key().contains("Retry-After"));
    }

    private static CaseResult of(String only, Function<Asked, Reply> service) {
        try (TestServer server = TestServer.answering(service)) {
            return SmallCrawl.of(DOCUMENT, server.baseUrl()).stressed(only);
        }
    }

    private static Function<Asked, Reply> always(int status) {
        return asked -> status < 400 ? created(asked) : Reply.error(status, "x");
    }

    private static Reply created(Asked asked) {
        return asked.method().equals("POST")
                ? Reply.json(201, "{}").with("Location", "/things/1")
                : Reply.json(200, "[]");
    }

    private static Function<Asked, Reply> after(int served, Reply refusal) {
        AtomicInteger count = new AtomicInteger();
        return asked -> count.incrementAndGet() > served ? refusal : Reply.json(200, "[]");
    }

    private static Function<Asked, Reply> limited(int most, long millis) {
        AtomicInteger count = new AtomicInteger();
        AtomicLong end = new AtomicLong();
        return asked -> {
            long now = System.currentTimeMillis();
            if (now > end.get()) {
                end.set(now + millis);
                count.set(0);
            }
            return count.incrementAndGet() > most
                    ? Reply.error(429, "too_many").with("Retry-After", "1")
                    : Reply.json(200, "[]");
        };
    }

    private static Function<Asked, Reply> penal() {
        AtomicInteger count = new AtomicInteger();
        return asked -> {
            int number = count.incrementAndGet();
            return number > 5
                    ? Reply.error(429, "too_many").with("Retry-After", String.valueOf(number * 10))
                    : Reply.json(200, "[]");
        };
    }

    private static Function<Asked, Reply> counting(String field, int step) {
        AtomicInteger left = new AtomicInteger(50);
        return asked -> Reply.json(200, "[]").with(field, String.valueOf(left.addAndGet(step)));
    }

    private static Function<Asked, Reply> used() {
        AtomicInteger used = new AtomicInteger();
        return asked -> Reply.json(200, "[]").with("RateLimit", "\"default\";r=" + used.incrementAndGet());
    }

    private static Function<Asked, Reply> whenLarge(Reply answer) {
        return asked -> asked.toString().length()
                                + asked.field(":path").length()
                                + asked.field("X-Padding").length()
                                + asked.body().length()
                        > 9_000
                ? answer
                : created(asked);
    }
}
