package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.Judgement;
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

/** Asks for a part in units that nobody knows. */
final class UnknownRangeUnit implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "unknown-range-unit-is-ignored",
            Requirement.MUST,
            Citation.rfc(9110, "14.2"),
            "A range in a unit that is not known is ignored",
            "Units are open to extension, and a client tries one to find out. A refusal, or a part in other units, breaks a read that "
                    + "would have worked.",
            "Look at Range only where its unit is bytes, or another that this resource lists in Accept-Ranges.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Ranges.reads(api).stream()
                .map(read -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "range in an unknown unit",
                        "200",
                        Reads.like(INFO, read, (bench, working) -> run(bench, read, working.exchange()))))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Exchange whole) {
        String objection = Ranges.objection(whole);
        if (!objection.isEmpty()) {
            return Judgement.undecided(INFO, objection);
        }
        Exchange answer = bench.send(Ranges.part(whole, "chapters=0-0"), read);
        int code = answer.status().code();
        if (code == 206 || code == 400 || code == 416) {
            return Judgement.broken(
                    INFO,
                    answer.status() + " for a range in a unit nobody knows",
                    "200, as without Range",
                    answer.status());
        }
        return code == 200
                ? Judgement.kept(INFO)
                : BesideThePoint.judge(INFO, answer)
                        .orElse(Judgement.undecided(INFO, "the service answered " + answer.status()));
    }
}
