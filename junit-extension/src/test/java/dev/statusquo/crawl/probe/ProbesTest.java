package dev.statusquo.crawl.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Probes;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.Things;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each probe finds what it is for, is silent on a sound service, and says so where it cannot know. */
class ProbesTest {

    private static final String NO_PATH = "GET /no-such-path-3f9c/of-this-service/nor-below";

    private final Things things = new Things().holding("first");

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void areSilentOnASoundService() {
        CrawlResult result = SmallCrawl.of(things).run("*");

        assertThat(result.findings()).isEmpty();
        assertThat(result.cases().stream()
                        .filter(one -> one.outcome() != CaseOutcome.PASSED)
                        .map(CaseResult::key))
                .isEmpty();
        assertThat(result.cases().stream().map(CaseResult::probe).distinct())
                .hasSizeGreaterThan(20)
                .isSubsetOf(
                        Probes.all().stream().map(probe -> probe.info().id()).toList());
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void coverWhatIsDeclaredOfASoundService() {
        CrawlResult result = SmallCrawl.of(things).run("*");

        assertThat(result.coverage().declared()).isEqualTo(11);
        assertThat(result.coverage().covered()).isEqualTo(11);
    }

    static Stream<Arguments> faulty() {
        return Stream.of(
                on(NO_PATH + "*", NO_PATH, always(Reply.json(200, "{}")), "unknown-path-is-not-found"),
                on(NO_PATH + "*", NO_PATH, always(Reply.error(500, "x")), "client-fault-is-no-server-error"),
                on(
                        "GET /things * valid*",
                        "GET /things",
                        always(Reply.error(500, "x")),
                        "valid-request-is-no-server-error"),
                on("HEAD /things *", "HEAD /things", always(Reply.error(404, "x")), "head-is-like-get"),
                on(
                        "HEAD /things *",
                        "HEAD /things",
                        always(Reply.of(200).with("Content-Type", "text/plain")),
                        "head-is-like-get"),
                on("GET /things/{id} * unknown*", "GET /things/{id}", always(thing()), "unknown-id-is-not-found"),
                on(
                        "GET /things/{id} * unknown*",
                        "GET /things/{id}",
                        unlessFirst(Reply.error(500, "x")),
                        "client-fault-is-no-server-error"),
                on(
                        "POST /things · no credentials →*",
                        "POST /things",
                        Things::soundForAnybody,
                        "missing-credentials-are-unauthorized"),
                on(
                        "POST /things · no credentials →*",
                        "POST /things",
                        unlessKnown(Reply.error(403, "x")),
                        "missing-credentials-are-unauthorized"),
                on(
                        "POST /things · malformed JSON*",
                        "POST /things",
                        unlessJson(thing(201)),
                        "malformed-json-is-a-bad-request"),
                on(
                        "POST /things · malformed JSON*",
                        "POST /things",
                        unlessJson(Reply.error(500, "x")),
                        "client-fault-is-no-server-error"),
                on(
                        "POST /things * name too long *",
                        "POST /things",
                        unlessNamed(thing(201)),
                        "invalid-field-is-refused"),
                on(
                        "POST /things * name too long *",
                        "POST /things",
                        unlessNamed(Reply.error(500, "x")),
                        "client-fault-is-no-server-error"),
                on(
                        "POST /things * name too long *",
                        "POST /things",
                        unlessNamed(namingNothing()),
                        "invalid-field-is-named"),
                on(
                        "POST /things * undeclared media type*",
                        "POST /things",
                        unlessTyped(Reply.error(400, "x")),
                        "undeclared-media-type-is-unsupported"),
                on(
                        "PUT /things * undeclared*",
                        "PUT /things",
                        always(Reply.error(404, "x")),
                        "undeclared-method-is-not-allowed"),
                on(
                        "PUT /things * undeclared*",
                        "PUT /things",
                        always(Reply.error(405, "x").with("Allow", "GET")),
                        "allow-lists-what-is-declared"),
                on(
                        "* created, then read*",
                        "POST /things",
                        locating("/things/99999"),
                        "location-leads-to-what-was-created"),
                on(
                        "* created, then read*",
                        "POST /things",
                        locating("/things/1"),
                        "location-leads-to-what-was-created"),
                on("* deleted, then read*", "DELETE /things/{id}", always(Reply.of(204)), "deleted-is-not-found"));
    }

    @ParameterizedTest
    @MethodSource("faulty")
    void findWhatTheyAreFor(String only, String operation, BiFunction<Things, Asked, Reply> fault, String rule) {
        things.instead(operation, asked -> fault.apply(things, asked));

        CaseResult result = SmallCrawl.of(things).one(only);

        assertThat(result.outcome()).isEqualTo(CaseOutcome.FAILED);
        assertThat(result.findings())
                .anySatisfy(found -> assertThat(found.finding().rule().id()).isEqualTo(rule));
    }

    static Stream<Arguments> unclear() {
        return Stream.of(
                on(
                        NO_PATH + "*",
                        NO_PATH,
                        always(Reply.error(403, "x")),
                        "403 Forbidden to a path that nothing serves"),
                on("GET /things * valid*", "GET /things", always(Reply.error(503, "x")), "503 Service Unavailable"),
                on("GET /things * valid*", "GET /things", always(page()), "a web page that is not declared"),
                on("HEAD /things *", "HEAD /things", always(Reply.error(429, "x")), "HEAD was answered 429"),
                on("HEAD /things *", "GET /things", ProbesTest::flapping, "GET is answered 401 Unauthorized now"),
                on(
                        "GET /things/{id} * unknown*",
                        "GET /things/{id}",
                        unlessFirst(Reply.error(409, "x")),
                        "before it looked for the id"),
                on(
                        "POST /things · no credentials →*",
                        "POST /things",
                        unlessKnown(Reply.error(404, "x")),
                        "may conceal"),
                on(
                        "POST /things · malformed JSON*",
                        "POST /things",
                        unlessJson(Reply.error(404, "x")),
                        "before it read the body"),
                on(
                        "POST /things * name too long *",
                        "POST /things",
                        unlessNamed(Reply.error(409, "x")),
                        "may be about something else"),
                on(
                        "POST /things * undeclared media type*",
                        "POST /things",
                        unlessTyped(Reply.error(403, "x")),
                        "before it looked at the media type"),
                on(
                        "PUT /things * undeclared*",
                        "PUT /things",
                        always(Reply.error(403, "x")),
                        "before it looked at the method"),
                on(
                        "* created, then read*",
                        "POST /things",
                        (all, asked) -> all.sound(asked).without("Location"),
                        "no Location to follow"),
                on("* created, then read*", "POST /things", locating("http://example.com/1"), "another origin"),
                on(
                        "* deleted, then read*",
                        "DELETE /things/{id}",
                        always(Reply.of(202)),
                        "202 Accepted and may not have happened"));
    }

    @ParameterizedTest
    @MethodSource("unclear")
    void sayWhatTheyCannotKnow(String only, String operation, BiFunction<Things, Asked, Reply> doubt, String reason) {
        things.instead(operation, asked -> doubt.apply(things, asked));

        CaseResult result = SmallCrawl.of(things).one(only);

        assertThat(result.reason()).contains(reason);
        assertThat(result.outcome() == CaseOutcome.NOT_RUN || !result.findings().isEmpty())
                .isTrue();
        assertThat(result.findings())
                .noneMatch(found -> found.finding().rule().id().equals(result.probe()));
    }

    @Test
    void blameNobodyForWhatAnotherCaseDeleted() {
        things.instead("DELETE /things/{id}", things::soundForAnybody)
                .instead(
                        "PATCH /things/{id}",
                        asked -> things.soundForAnybody(
                                new Asked("DELETE", asked.path(), asked.fields(), asked.body())));

        CrawlResult result = SmallCrawl.of(things).run("*");

        assertThat(result.findings())
                .extracting(found -> found.finding().rule().id())
                .containsOnly("missing-credentials-are-unauthorized", "undeclared-method-is-not-allowed");
        assertThat(result.findings().stream().map(found -> found.caseKey()).distinct())
                .containsExactlyInAnyOrder(
                        "DELETE /things/{id} · no credentials → 401", "PATCH /things/{id} · undeclared method → 405");
    }

    @Test
    void giveEachCaseAKeyOfItsOwn() {
        ProbePlan plan = ProbePlan.of(
                SmallCrawl.of(things).api(),
                Stream.concat(Probes.all().stream(), Probes.all().stream()).toList());

        assertThat(plan.cases()).extracting(ProbeCase::key).doesNotHaveDuplicates();
        assertThat(plan.cases()).extracting(ProbeCase::safety).isSorted();
    }

    private static Arguments on(
            String only, String operation, BiFunction<Things, Asked, Reply> answer, String expected) {
        return Arguments.of(only, operation, answer, expected);
    }

    private static BiFunction<Things, Asked, Reply> always(Reply reply) {
        return (things, asked) -> reply;
    }

    private static BiFunction<Things, Asked, Reply> unlessFirst(Reply reply) {
        return (things, asked) -> things.sound(asked).status() == 200 ? things.sound(asked) : reply;
    }

    private static BiFunction<Things, Asked, Reply> unlessKnown(Reply reply) {
        return (things, asked) -> asked.field("Authorization").isEmpty() ? reply : things.sound(asked);
    }

    private static BiFunction<Things, Asked, Reply> unlessTyped(Reply reply) {
        return (things, asked) -> asked.field("Content-Type").contains("nobody") ? reply : things.sound(asked);
    }

    private static BiFunction<Things, Asked, Reply> unlessJson(Reply reply) {
        return (things, asked) -> JsonText.parse(asked.body()).value().isEmpty() ? reply : things.sound(asked);
    }

    private static BiFunction<Things, Asked, Reply> unlessNamed(Reply reply) {
        return (things, asked) -> things.sound(asked).status() == 422 ? reply : things.sound(asked);
    }

    private static BiFunction<Things, Asked, Reply> locating(String location) {
        return (things, asked) -> things.sound(asked).with("Location", location);
    }

    private static Reply flapping(Things things, Asked asked) {
        return things.server().asked().size() > 1 ? Reply.error(401, "x") : things.sound(asked);
    }

    private static Reply namingNothing() {
        return Reply.json(
                422,
                "{\"error\":\"invalid\",\"message\":\"No.\",\"request_id\":\"r\",\"fields\":{\"other\":\"is wrong\"}}");
    }

    private static Reply page() {
        return Reply.of(200).with("Content-Type", "text/html").saying("<p>Welcome");
    }

    private static Reply thing() {
        return thing(200);
    }

    private static Reply thing(int status) {
        return Reply.json(status, "{\"id\":1,\"name\":\"x\"}").with("Location", "/things/1");
    }
}
