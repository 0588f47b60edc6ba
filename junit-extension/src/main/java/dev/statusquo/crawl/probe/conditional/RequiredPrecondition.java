package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;

/** Changes something of the crawl's own without a precondition where one is declared to be required. */
final class RequiredPrecondition implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "missing-precondition-is-required",
            Requirement.ADVICE,
            Citation.rfc(6585, "3"),
            "A change without precondition is answered with 428 where that is declared",
            "The document promises that nobody overwrites what they have not seen. If a change without If-Match goes through, one "
                    + "careless client is enough to lose the work of all the others.",
            "Demand If-Match before the change is looked at, or take 428 out of the document.");

    private static final int REQUIRED = 428;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> !operation.method().isSafe()
                        && !operation.path().names().isEmpty())
                .filter(operation -> Reads.declares(operation, REQUIRED))
                .map(operation -> ProbeCase.of(
                                INFO, Safety.DESTROY, operation, "no If-Match", "428", bench -> run(bench, operation))
                        .with(FaultClass.MISSING_PRECONDITION))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive prepared = bench.prepared(operation);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        if (!working.own()) {
            return Judgement.undecided(INFO, "there is nothing of the crawl's own to change");
        }
        Exchange answer = bench.send(bench.as(working.identity(), Reads.unconditional(working.bare())), operation);
        if (answer.status().code() == REQUIRED) {
            return Judgement.kept(INFO);
        }
        if (answer.status().isSuccess()) {
            return Judgement.broken(
                    INFO,
                    answer.status() + " for a change without If-Match",
                    "428 Precondition Required, as declared",
                    answer.status());
        }
        return BesideThePoint.judge(INFO, answer)
                .orElse(Judgement.undecided(INFO, "the service answered " + answer.status()));
    }
}
