package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
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

/** Reads on a condition that is no date. */
final class MalformedDate implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "malformed-condition-date-is-ignored",
            Requirement.MUST,
            Citation.rfc(9110, "13.1.3"),
            "If-Modified-Since that is no HTTP date is ignored",
            "The field is there to save a transfer. Where a date in another notation makes the read fail, or makes the service say "
                    + "that nothing has changed, a client is worse off than without it.",
            "Take a date that cannot be read as if it had not been sent.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Validators.reads(api).stream()
                .map(read -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "If-Modified-Since: no date",
                        "200",
                        Reads.like(INFO, read, (bench, working) -> run(bench, read, working))))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Positive.Working working) {
        Exchange answer =
                bench.send(Validators.on(working.request(), "If-Modified-Since", "the day before yesterday"), read);
        if (answer.status().isSuccess()) {
            return Judgement.kept(INFO);
        }
        int code = answer.status().code();
        if (code == 404 || code == 410) {
            return Judgement.undecided(INFO, "the service answered " + answer.status());
        }
        return BesideThePoint.judge(INFO, answer)
                .orElseGet(() -> Judgement.broken(
                                INFO,
                                answer.status() + " for an If-Modified-Since that is no date",
                                "200, as without the field",
                                answer.status())
                        .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR));
    }
}
