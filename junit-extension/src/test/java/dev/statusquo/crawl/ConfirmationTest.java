package dev.statusquo.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Severity;
import dev.statusquo.service.Reply;
import dev.statusquo.service.SmallCrawl;
import dev.statusquo.service.Things;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A service that fails once, always, or now and then. */
class ConfirmationTest {

    private static final String MALFORMED = "POST /things · malformed JSON →*";
    private static final String VALID = "GET /things * valid request*";

    private final Things things = new Things().holding("lamp");

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void takesWhatFailedOnceForFlaky() {
        failingWrites(time -> time == 1);

        CaseResult one = SmallCrawl.of(things).one(MALFORMED);

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
        assertThat(one.reason()).isEqualTo("flaky: 500 Internal Server Error for a body that is not JSON");
        CaseFinding found = one.findings().get(0);
        assertThat(found.state()).isEqualTo(FindingState.FLAKY);
        assertThat(found.severity()).isEqualTo(Severity.WARNING);
        assertThat(confirmed(found)).containsExactly("no: it was not there when the case was repeated");
        assertThat(one.behaviour().orElseThrow().status()).isEqualTo(400);
    }

    @Test
    void failsWhatFailsAlways() {
        failingWrites(time -> true);

        CaseResult one = SmallCrawl.of(things).one(MALFORMED);

        assertThat(one.outcome()).isEqualTo(CaseOutcome.FAILED);
        assertThat(one.findings()).hasSize(1);
        assertThat(one.findings().get(0).state()).isEqualTo(FindingState.NEW);
        assertThat(confirmed(one.findings().get(0))).isEmpty();
        assertThat(one.requests()).isEqualTo(2);
    }

    @Test
    void sendsAValidRequestAnew() {
        AtomicInteger times = new AtomicInteger();
        things.instead(
                "GET /things",
                asked -> times.incrementAndGet() == 1 ? Reply.error(500, "internal") : things.sound(asked));

        CrawlResult result = SmallCrawl.of(things).run("* /things · *");

        CaseResult valid = result.cases().stream()
                .filter(one -> one.key().equals("GET /things · valid request → 200"))
                .findFirst()
                .orElseThrow();
        assertThat(valid.outcome()).isEqualTo(CaseOutcome.PASSED);
        assertThat(valid.findings()).extracting(CaseFinding::state).containsExactly(FindingState.FLAKY);
        assertThat(result.cases())
                .filteredOn(one -> one.key().startsWith("HEAD /things · like GET"))
                .extracting(CaseResult::outcome)
                .containsExactly(CaseOutcome.PASSED);
    }

    @Test
    void takesWhatFailsEverySecondTimeForFlaky() {
        AtomicInteger times = new AtomicInteger();
        things.instead(
                "GET /things",
                asked -> times.incrementAndGet() % 2 == 1 ? Reply.error(500, "internal") : things.sound(asked));

        CaseResult one = SmallCrawl.of(things).one(VALID);

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
        assertThat(one.findings()).extracting(CaseFinding::state).containsOnly(FindingState.FLAKY);
    }

    @Test
    void saysThatNothingWasLeftToConfirmWith() {
        failingWrites(time -> true);
        int enough = SmallCrawl.of(things).one(MALFORMED).requests();
        // One request lists the things, one creates another, the next is the first that fails.
        int spent = 3;

        CaseResult one = SmallCrawl.of(things).within(spent).one(MALFORMED);

        assertThat(enough).isEqualTo(2);
        assertThat(one.outcome()).isEqualTo(CaseOutcome.FAILED);
        assertThat(one.findings().get(0).state()).isEqualTo(FindingState.NEW);
        assertThat(confirmed(one.findings().get(0)))
                .containsExactly("no: the case could not be repeated: the budget of " + spent
                        + " requests is spent (statusquo.budget)");
    }

    @Test
    void repeatsNothingThatPasses() {
        CaseResult one = SmallCrawl.of(things).one(MALFORMED);

        assertThat(one.outcome()).isEqualTo(CaseOutcome.PASSED);
        assertThat(one.requests()).isEqualTo(1);
    }

    /** Answers a body that is not JSON with 500, the times that are given. */
    private void failingWrites(IntPredicate times) {
        AtomicInteger time = new AtomicInteger();
        things.instead(
                "POST /things",
                asked -> !asked.body().endsWith("}") && times.test(time.incrementAndGet())
                        ? Reply.error(500, "internal")
                        : things.sound(asked));
    }

    private static List<String> confirmed(CaseFinding found) {
        return found.finding().broken().facts().stream()
                .filter(fact -> fact.label().equals("confirmed"))
                .map(Fact::value)
                .toList();
    }
}
