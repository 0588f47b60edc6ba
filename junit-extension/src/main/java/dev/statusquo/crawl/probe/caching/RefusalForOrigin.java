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
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Asks as a page does for what is not there, where the page may read what is there. */
final class RefusalForOrigin implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "refusal-is-readable-across-origins",
            Requirement.ADVICE,
            new Citation("Fetch Standard", "CORS check"),
            "A page that may read a success may read the error, too",
            "Without the field, the browser hides status and content of the error from the page, which sees a broken network where "
                    + "the service said what was wrong.",
            "Set the CORS fields in front of everything else, so that errors pass them as well.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Reads.of(api).stream()
                .filter(read -> !read.path().names().isEmpty())
                .map(read -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "error for a page",
                        "readable, like a success",
                        Reads.like(INFO, read, (bench, working) -> run(bench, read, working))))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Positive.Working working) {
        Exchange success = bench.look(Origins.from(Origins.FOREIGN, Reads.unconditional(working.request())));
        if (success.status().code() != 200 || !Origins.mayRead(Origins.FOREIGN, success)) {
            return Judgement.kept(INFO);
        }
        List<String> names = read.path().names();
        Optional<Request> unknown = bench.withUnknownId(read, working, names.get(names.size() - 1));
        if (unknown.isEmpty()) {
            return Judgement.undecided(INFO, "no id is known that nothing has");
        }
        Request ask = Origins.from(Origins.FOREIGN, bench.as(working.identity(), unknown.get()));
        Exchange first = bench.look(ask);
        if (!first.status().isError() || Origins.mayRead(Origins.FOREIGN, first)) {
            return Judgement.kept(INFO);
        }
        Exchange refusal = bench.send(ask);
        return !refusal.status().isError() || Origins.mayRead(Origins.FOREIGN, refusal)
                ? Judgement.kept(INFO)
                : Judgement.broken(
                        INFO,
                        refusal.status() + " is hidden from a page that may read 200",
                        Origins.ALLOWED + " as with 200",
                        Origins.ALLOWED + ": "
                                + refusal.headers().combined(Origins.ALLOWED).orElse("absent"));
    }
}
