package dev.statusquo.crawl.probe.limit;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Goes on a little after a 429: the waiting time does not grow with each refused request. */
final class RefusalsStaySteady implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "refused-requests-do-not-extend-the-wait",
            Requirement.ADVICE,
            Citation.rfc(9110, "10.2.3"),
            "The time to wait does not grow with each refused request",
            "A client that shares its limit with others, or retries once too early, is shut out longer and longer and may never get in.",
            "Count only requests that are served, or keep the end of the window where it was.");

    private static final int REPEATS = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return LimitedReads.of(api).stream()
                .map(operation -> ProbeCase.of(
                                INFO,
                                Safety.STRESS,
                                operation,
                                "again while refused",
                                "429, no longer wait",
                                bench -> run(bench, operation))
                        .with(FaultClass.TOO_MANY_REQUESTS))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Burst burst = Burst.untilTooMany(bench, operation);
        if (!(burst instanceof Burst.Refused refused)) {
            return Judgement.undecided(INFO, ((Burst.Unknown) burst).reason());
        }
        Optional<Duration> last = Waiting.askedBy(refused.refusal());
        Exchange answer = refused.refusal();
        for (int i = 0; i < REPEATS; i++) {
            answer = bench.press(refused.request()).orElse(answer);
            Optional<Duration> next = Waiting.askedBy(answer);
            if (last.isEmpty() || next.isEmpty() || next.get().compareTo(last.get()) <= 0) {
                return Judgement.kept(INFO);
            }
            last = next;
        }
        bench.adopt(answer, operation);
        return Judgement.broken(
                INFO,
                "each refused request makes the wait longer",
                "a Retry-After that does not grow",
                "from " + Waiting.askedBy(refused.refusal()).map(Waiting::text).orElse("") + " to "
                        + last.map(Waiting::text).orElse("") + " within " + REPEATS + " requests");
    }
}
