package dev.statusquo.crawl.probe.caching;

import dev.statusquo.crawl.probe.Bench;
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

/** Looks, once for a service, whether browsers are kept from guessing media types. */
final class UnsniffedContent implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "content-type-is-not-guessed",
            Requirement.ADVICE,
            new Citation("Fetch Standard", "X-Content-Type-Options header"),
            "Browsers are told not to guess the media type",
            "A browser that guesses may take data that a user wrote for a script, and run it in the name of the service.",
            "Send X-Content-Type-Options: nosniff with every response.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Reads.of(api).stream()
                .limit(1)
                .map(read -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "guessing",
                        "X-Content-Type-Options: nosniff",
                        Reads.like(INFO, read, (bench, working) -> run(bench, read, working.exchange()))))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Exchange answer) {
        bench.adopt(Positive.none("", List.of(answer)), read);
        String said = answer.headers().first("X-Content-Type-Options").orElse("");
        return said.strip().equalsIgnoreCase("nosniff")
                ? Judgement.kept(INFO)
                : Judgement.broken(
                        INFO,
                        "browsers may guess the media type",
                        "X-Content-Type-Options: nosniff",
                        said.isEmpty() ? "absent" : said);
    }
}
