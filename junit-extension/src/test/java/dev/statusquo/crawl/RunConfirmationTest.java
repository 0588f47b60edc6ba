package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.run.Conventions;
import dev.statusquo.failure.Fact;
import dev.statusquo.service.Asked;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.Things;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service whose errors for one operation have another shape: always, or only until things are deleted. */
class RunConfirmationTest {

    private static final String SHAPE = "one-error-shape-everywhere";

    private final Things things = new Things().holding("lamp");
    private final AtomicBoolean deleted = new AtomicBoolean();

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void failsWhatComesAgain() {
        things.instead("GET /things/{id}", asked -> odd(things.sound(asked)));

        CaseResult judged = judged(SHAPE);

        assertThat(judged.outcome()).isEqualTo(CaseOutcome.FAILED);
        assertThat(judged.requests()).isPositive();
        assertThat(judged.findings())
                .allSatisfy(found -> assertThat(found.state()).isEqualTo(FindingState.NEW))
                .anySatisfy(found -> assertThat(confirmed(found)).isEmpty());
    }

    @Test
    void takesWhatDoesNotComeAgainForFlaky() {
        things.instead("DELETE /things/{id}", this::deleting);
        things.instead("GET /things/{id}", asked -> deleted.get() ? things.sound(asked) : odd(things.sound(asked)));

        CaseResult judged = judged(SHAPE);

        assertThat(judged.outcome()).isEqualTo(CaseOutcome.PASSED);
        assertThat(judged.reason()).startsWith("flaky: ");
        assertThat(judged.findings())
                .extracting(CaseFinding::state)
                .isNotEmpty()
                .containsOnly(FindingState.FLAKY);
        assertThat(judged.findings())
                .allSatisfy(found -> assertThat(confirmed(found))
                        .containsExactly("no: it was not there when the case was repeated"));
    }

    @Test
    void deletesNothingToConfirm() {
        things.instead("DELETE /things/{id}", asked -> odd(things.sound(asked)));

        CaseResult judged = judged(SHAPE);

        assertThat(judged.outcome()).isEqualTo(CaseOutcome.FAILED);
        long deletions = things.server().asked().stream()
                .filter(asked -> asked.method().equals("DELETE"))
                .count();
        CaseResult sound = soundlyJudged();
        assertThat(sound.findings()).isEmpty();
        assertThat(deletions).isPositive();
        assertThat(judged.findings())
                .allSatisfy(found -> assertThat(found.operation()).isEqualTo("DELETE /things/{id}"));
    }

    @Test
    void sendsNothingWhereNothingWasFound() {
        assertThat(soundlyJudged().requests()).isZero();
    }

    private CaseResult soundlyJudged() {
        try (Things sound = new Things().holding("lamp")) {
            return ofRule(SmallCrawl.of(sound).runAndJudge(Conventions.none()), SHAPE);
        }
    }

    private CaseResult judged(String rule) {
        return ofRule(SmallCrawl.of(things).runAndJudge(Conventions.none()), rule);
    }

    private static CaseResult ofRule(CrawlResult result, String rule) {
        return result.cases().stream()
                .filter(one -> one.probe().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private Reply deleting(Asked asked) {
        Reply sound = things.sound(asked);
        deleted.compareAndSet(false, sound.status() == 204);
        return sound;
    }

    private static Reply odd(Reply sound) {
        return sound.status() < 400
                ? sound
                : sound.saying("{\"timestamp\":\"2026-01-01T00:00:00Z\",\"status\":" + sound.status()
                        + ",\"error\":\"Odd\",\"path\":\"/things\"}");
    }

    private static List<String> confirmed(CaseFinding found) {
        return found.finding().broken().facts().stream()
                .filter(fact -> fact.label().equals("confirmed"))
                .map(Fact::value)
                .toList();
    }
}
