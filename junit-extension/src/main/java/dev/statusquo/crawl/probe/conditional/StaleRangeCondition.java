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

/** Asks for the rest of a content that is no longer current. */
final class StaleRangeCondition implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "stale-range-condition-gives-the-whole",
            Requirement.MUST,
            Citation.rfc(9110, "13.1.5"),
            "A range is ignored where If-Range names no current tag",
            "The client holds the beginning of an older content and asks for the rest of that one only. Given the rest of the new one, it "
                    + "joins halves of two files.",
            "Compare If-Range strongly with the current tag, and send everything with 200 where they differ.");

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
                        "range of a stale If-Range",
                        "200",
                        Reads.like(INFO, read, (bench, working) -> run(bench, read, working.exchange()))))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Exchange whole) {
        String objection = Ranges.objection(whole);
        if (!objection.isEmpty()) {
            return Judgement.undecided(INFO, objection);
        }
        Exchange answer = bench.send(Ranges.part(whole, "bytes=0-0").withHeader("If-Range", Validators.STALE), read);
        int code = answer.status().code();
        if (code == 206 || code == 416) {
            return Judgement.broken(
                    INFO, answer.status() + " for a range of another version", "200 with everything", answer.status());
        }
        return code == 200
                ? Judgement.kept(INFO)
                : BesideThePoint.judge(INFO, answer)
                        .orElse(Judgement.undecided(INFO, "the service answered " + answer.status()));
    }
}
