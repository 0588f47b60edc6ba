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
import java.util.ArrayList;
import java.util.List;

/** Reads as a page of an origin that the service has never heard of does, and as one without an origin. */
final class ForeignOrigin implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "foreign-origin-gets-no-credentials",
            Requirement.ADVICE,
            new Citation("Fetch Standard", "CORS protocol and credentials"),
            "An unknown origin is not let in with credentials",
            "Any page on the web can then read, with the cookies of whoever looks at it, all that they may read here.",
            "Compare Origin with a list of origins that are trusted, and never trust null.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, NegotiatedRead.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation read : Reads.of(api)) {
            for (String origin : List.of(Origins.FOREIGN, "null")) {
                cases.add(ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "Origin: " + origin,
                        "not let in",
                        Reads.like(INFO, read, (bench, working) -> run(bench, working, origin))));
            }
        }
        return cases;
    }

    private static Judgement run(Bench bench, Positive.Working working, String origin) {
        Exchange answer = bench.send(Origins.from(origin, Reads.unconditional(working.request())));
        boolean named = answer.headers().values(Origins.ALLOWED).contains(origin);
        boolean trusted =
                answer.headers().values("Access-Control-Allow-Credentials").contains("true");
        if (named && trusted) {
            return Judgement.broken(
                    INFO,
                    "the origin " + origin + " is let in with credentials",
                    "no Access-Control-Allow-Origin, or one without credentials",
                    Origins.ALLOWED + ": " + origin + ", Access-Control-Allow-Credentials: true");
        }
        if (!named || answer.status().code() != 200) {
            return Judgement.kept(INFO);
        }
        return NegotiatedRead.compared(working.exchange(), answer, "Origin", Origins.ALLOWED);
    }
}
