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

/** Waits as long as a 429 says, and a second more; then the service serves again. */
final class RetryAfterIsHonoured implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "retry-after-is-honoured",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "10.2.3"),
            "After the time that Retry-After names a request is served again",
            "A client that waits exactly as told, and is refused again, has no way of knowing when to come back.",
            "Compute Retry-After from what really lets the next request in, rounded up.");

    private static final int CHANCES = 2;
    private static final Duration LONGEST = Duration.ofSeconds(15);

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
                                "after Retry-After",
                                "served",
                                bench -> run(bench, operation))
                        .with(FaultClass.TOO_MANY_REQUESTS))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Burst burst = Burst.untilTooMany(bench, operation);
        if (!(burst instanceof Burst.Refused refused)) {
            return Judgement.undecided(INFO, ((Burst.Unknown) burst).reason());
        }
        Exchange answer = refused.refusal();
        for (int i = 0; i < CHANCES; i++) {
            Optional<Duration> asked = Waiting.askedBy(answer);
            if (asked.isEmpty()) {
                return Judgement.undecided(INFO, "429 does not say readably when to retry");
            }
            if (asked.get().compareTo(LONGEST) > 0) {
                return Judgement.undecided(
                        INFO,
                        "Retry-After asks for " + Waiting.text(asked.get()) + "; the crawl waits for "
                                + Waiting.text(LONGEST) + " at the most");
            }
            if (!bench.pause(asked.get().plusSeconds(1))) {
                return Judgement.undecided(INFO, "there was no time to wait");
            }
            Optional<Exchange> next = bench.press(refused.request());
            if (next.isEmpty() || next.get().status().code() != 429) {
                boolean served =
                        next.filter(one -> one.status().equals(refused.usual())).isPresent();
                return served
                        ? Judgement.kept(INFO)
                        : Judgement.undecided(INFO, "the request was answered otherwise then");
            }
            answer = next.get();
        }
        bench.adopt(answer, operation);
        return Judgement.broken(
                INFO, "still 429 after the time that Retry-After named, twice over", refused.usual(), answer.status());
    }
}
