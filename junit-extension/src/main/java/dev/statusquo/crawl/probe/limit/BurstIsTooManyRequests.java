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
import java.util.List;
import java.util.Set;

/** Sends a valid read until it is refused. What the 429 says is judged by the response rules. */
final class BurstIsTooManyRequests implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "burst-is-too-many-requests",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "More requests than allowed are answered 429",
            "Clients back off on 429 by themselves. After 403 or 400 they give up for good, and after 503 they believe that the service "
                    + "is down.",
            "Let what counts the requests answer 429 with Retry-After.");

    private static final Set<Integer> OTHER_REFUSALS = Set.of(400, 403, 503);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return LimitedReads.of(api).stream()
                .map(operation -> ProbeCase.of(
                                INFO, Safety.STRESS, operation, "burst", "429", bench -> run(bench, operation))
                        .with(FaultClass.TOO_MANY_REQUESTS))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Burst burst = Burst.on(bench, operation);
        return burst instanceof Burst.Refused refused
                ? judge(bench, operation, refused)
                : Judgement.undecided(INFO, ((Burst.Unknown) burst).reason());
    }

    private static Judgement judge(Bench bench, DeclaredOperation operation, Burst.Refused refused) {
        int code = refused.refusal().status().code();
        if (code == 429) {
            bench.adopt(refused.refusal(), operation);
            return Judgement.kept(INFO);
        }
        Exchange again = bench.press(refused.request()).orElse(refused.refusal());
        boolean steady = again.status().equals(refused.refusal().status());
        if (!OTHER_REFUSALS.contains(code) || !steady) {
            return Judgement.undecided(
                    INFO,
                    "the service answered a burst with " + refused.refusal().status());
        }
        bench.adopt(refused.refusal(), operation);
        return Judgement.broken(
                INFO,
                refused.refusal().status() + " for more requests than allowed",
                "429 Too Many Requests",
                refused.refusal().status());
    }
}
