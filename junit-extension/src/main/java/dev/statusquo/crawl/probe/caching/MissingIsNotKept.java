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
import dev.statusquo.header.CacheControl;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Asks for what is not there, where it may come into being, and looks how long the answer may be kept. */
final class MissingIsNotKept implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "not-found-is-not-kept",
            Requirement.ADVICE,
            Citation.rfc(9111, "4.2"),
            "404 for what can be created is not kept by caches",
            "A client that asks, creates and asks again is shown the old 404 for as long as a cache may keep it, and takes its own "
                    + "create for lost.",
            "Send Cache-Control: no-store, or max-age=0, with 404.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Reads.of(api).stream()
                .filter(read -> canComeIntoBeing(api, read))
                .map(read -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        read,
                        "how long not found is kept",
                        "not at all",
                        Reads.like(INFO, read, (bench, working) -> run(bench, read, working))))
                .toList();
    }

    private static boolean canComeIntoBeing(DeclaredApi api, DeclaredOperation read) {
        String path = read.path().toString();
        String collection = path.substring(0, Math.max(path.lastIndexOf('/'), 0));
        return path.endsWith("}")
                && (api.operation("POST " + collection).isPresent()
                        || api.operation("PUT " + path).isPresent());
    }

    private static Judgement run(Bench bench, DeclaredOperation read, Positive.Working working) {
        List<String> names = read.path().names();
        String name = names.get(names.size() - 1);
        Optional<Request> unknown = bench.withUnknownId(read, working, name);
        if (unknown.isEmpty()) {
            return Judgement.undecided(INFO, "no id is known that {" + name + "} does not have");
        }
        Request ask = bench.as(working.identity(), unknown.get());
        Exchange answer = bench.look(ask);
        if (answer.status().code() != 404) {
            return Judgement.undecided(INFO, "an unknown id is answered " + answer.status() + ", not 404");
        }
        Optional<CacheControl> said =
                CacheControl.parse(answer.headers().values("Cache-Control")).value();
        boolean kept = said.filter(directives ->
                        directives.hasPositiveFreshness() && !directives.noStore() && !directives.noCache())
                .isPresent();
        if (!kept) {
            return Judgement.kept(INFO);
        }
        bench.send(ask);
        return Judgement.broken(
                INFO,
                "404 may be kept although the resource can be created",
                "Cache-Control: no-store",
                "Cache-Control: " + answer.headers().combined("Cache-Control").orElse(""));
    }
}
