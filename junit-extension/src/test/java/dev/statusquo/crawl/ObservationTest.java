package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.Things;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationTest {

    @Test
    void keepsWhatAnErrorSaysOfItself() {
        Observation seen = last("POST /things · malformed JSON →*", Reply.error(400, "malformed_json"));

        assertThat(seen.operation()).isEqualTo("POST /things");
        assertThat(seen.caseKey()).isEqualTo("POST /things · malformed JSON → 400");
        assertThat(seen.fault()).contains(FaultClass.MALFORMED_CONTENT);
        assertThat(seen.last()).isTrue();
        assertThat(seen.status()).isEqualTo(400);
        assertThat(seen.mediaType()).isEqualTo("application/json");
        assertThat(seen.error()).isEqualTo(new SeenError("the status guide's envelope", "malformed_json", "", ""));
        assertThat(seen.bodyRequestId()).isEqualTo("r-1");
        assertThat(seen.headerRequestId()).isEmpty();
    }

    @Test
    void tellsTheRequestIdOfTheContentFromThatOfTheHeader() {
        Reply withoutOne =
                Reply.json(400, "{\"error\":\"bad\",\"message\":\"No.\"}").with("X-Request-Id", "h-1");

        Observation seen = last("POST /things · malformed JSON →*", withoutOne);

        assertThat(seen.bodyRequestId()).isEmpty();
        assertThat(seen.headerRequestId()).isEqualTo("h-1");
    }

    @Test
    void keepsTypeAndTitleOfAProblem() {
        String problem =
                "{\"type\":\"https://example.com/bad\",\"title\":\"Bad\",\"status\":400,\"detail\":\"It is.\"}";

        Observation seen = last(
                "POST /things · malformed JSON →*",
                Reply.json(400, problem).with("Content-Type", "Application/Problem+JSON; charset=utf-8"));

        assertThat(seen.mediaType()).isEqualTo("application/problem+json");
        assertThat(seen.error())
                .isEqualTo(new SeenError(
                        "RFC 9457 problem details", "https://example.com/bad", "https://example.com/bad", "Bad"));
    }

    @Test
    void saysWhatContentOfNoKnownShapeIs() {
        Reply page = Reply.of(400).with("Content-Type", "text/html").saying("<!doctype html><p>no</p>");

        assertThat(last("POST /things · malformed JSON →*", page).error().shape())
                .isEqualTo("an HTML page");
        assertThat(last("POST /things · malformed JSON →*", Reply.of(400)).error())
                .isEqualTo(SeenError.NONE);
    }

    @Test
    void cutsWhatIsLong() {
        Observation seen = last("POST /things · malformed JSON →*", Reply.error(400, "x".repeat(5_000)));

        assertThat(seen.error().code()).hasSize(200);
    }

    @Test
    void keepsTheChallengesOfA401() {
        try (Things things = new Things()) {
            CaseResult one = SmallCrawl.of(things).one("DELETE /things/{id} · no credentials →*");

            Observation seen = one.observations().get(one.observations().size() - 1);
            assertThat(seen.fields().challenges()).containsExactly(new SeenChallenge("Bearer", "things"));
            assertThat(one.behaviour())
                    .contains(new Behaviour(
                            401, "unauthorized", "the status guide's envelope", List.of("WWW-Authenticate")));
        }
    }

    @Test
    void namesTheEncodingOfRateLimits() {
        Reply limited = Reply.error(400, "bad")
                .with("X-RateLimit-Limit", "10")
                .with("X-RateLimit-Reset", "1767229200")
                .with("RateLimit", "\"default\";r=50;t=30");

        SeenFields fields = last("POST /things · malformed JSON →*", limited).fields();

        assertThat(fields.names()).containsExactly("RateLimit", "X-RateLimit-Limit", "X-RateLimit-Reset");
        assertThat(fields.rateLimit())
                .isEqualTo("ratelimit as list, x-ratelimit-limit, x-ratelimit-reset in epoch seconds");
    }

    @Test
    void namesNoFaultWhereNothingWasJudged() {
        Observation seen = last("POST /things · malformed JSON →*", Reply.error(403, "forbidden"));

        assertThat(seen.fault()).isEmpty();
    }

    @Test
    void keepsEqualValuesOnce() {
        try (Things things = new Things().holding("lamp")) {
            CrawlResult result = SmallCrawl.of(things).run("*");

            List<SeenError> errors = result.cases().stream()
                    .flatMap(one -> one.observations().stream())
                    .map(Observation::error)
                    .filter(error -> error.code().equals("not_found"))
                    .toList();
            assertThat(errors)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(error -> assertThat(error).isSameAs(errors.get(0)));
        }
    }

    /** Returns the last answer of a case whose last request, and no other, is answered so. */
    private static Observation last(String only, Reply reply) {
        try (Things things = new Things()) {
            things.instead("POST /things", asked -> asked.body().endsWith("}") ? things.sound(asked) : reply);
            List<Observation> observations = SmallCrawl.of(things).one(only).observations();
            return observations.get(observations.size() - 1);
        }
    }
}
