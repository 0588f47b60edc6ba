package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
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
import java.util.Optional;

/** Reads with a tag that is not current and a date that is: the tag counts. */
final class TagOutweighsDate implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "tag-outweighs-date",
            Requirement.MUST,
            Citation.rfc(9110, "13.1.3"),
            "If-Modified-Since is ignored where If-None-Match stands, too",
            "A client sends both, the date for old caches only. A date counts in seconds: who goes by it tells the client to keep "
                    + "a copy that the tag shows to be outdated.",
            "Look at If-Modified-Since only where there is no If-None-Match.");

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
                        "another tag, same date",
                        "200",
                        Reads.like(INFO, read, (bench, working) -> run(bench, read, working))))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Positive.Working working) {
        Exchange whole = working.exchange();
        Optional<String> date =
                whole.headers().first("Last-Modified").or(() -> whole.headers().first("Date"));
        if (date.isEmpty()) {
            return Judgement.undecided(INFO, "the valid request is answered without a date");
        }
        Exchange answer = bench.send(
                Validators.on(whole.request(), "If-None-Match", Validators.STALE)
                        .withHeader("If-Modified-Since", date.get()),
                read);
        if (answer.status().code() == 304) {
            return Judgement.broken(
                            INFO,
                            "304 for a tag that is not current, beside a date that is",
                            "200, since the tag decides",
                            answer.status())
                    .implying("not-modified-names-a-requested-tag", "not-modified-repeats-the-entity-tag");
        }
        return answer.status().isSuccess()
                ? Judgement.kept(INFO)
                : BesideThePoint.judge(INFO, answer)
                        .orElse(Judgement.undecided(INFO, "the service answered " + answer.status()));
    }
}
