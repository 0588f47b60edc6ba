package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.FaultClass;
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

/** Asks for a part that begins where nothing is. */
final class RangeBeyondTheEnd implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "range-beyond-the-end-is-not-satisfiable",
            Requirement.SHOULD,
            Citation.rfc(9110, "14.2"),
            "A range that begins beyond the end is answered with 416",
            "A client that resumes a download it has in full learns from 416 that there is nothing more. Given everything again, it "
                    + "appends that to its file.",
            "Compare the first position with the length, and answer 416 with Content-Range: bytes */ and the length.");

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
                                "range beyond the end",
                                "416",
                                Reads.like(INFO, read, (bench, working) -> run(bench, read, working.exchange())))
                        .with(FaultClass.UNSATISFIABLE_RANGE))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Exchange whole) {
        String objection = Ranges.objection(whole);
        if (!objection.isEmpty()) {
            return Judgement.undecided(INFO, objection);
        }
        Exchange answer = bench.send(Ranges.part(whole, "bytes=" + (whole.body().length() + 1_000_000L) + "-"), read);
        int code = answer.status().code();
        if (answer.status().isSuccess()) {
            return Judgement.broken(
                    INFO,
                    answer.status() + " for a range that begins beyond the end",
                    "416 Range Not Satisfiable",
                    answer.status());
        }
        return code == 416
                ? Judgement.kept(INFO)
                : BesideThePoint.judge(INFO, answer)
                        .orElse(Judgement.undecided(INFO, "the service answered " + answer.status()));
    }
}
