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
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Asks in advance, as a browser does before a page writes, where pages may read. */
final class Preflight implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "preflight-lets-declared-methods-in",
            Requirement.CONVENTION,
            new Citation("Fetch Standard", "CORS-preflight fetch"),
            "A preflight for a declared method is answered with a success, without credentials",
            "A browser asks before it writes, never with credentials, and takes anything but a success for a no. Pages can then "
                    + "read this resource and never change it.",
            "Answer OPTIONS before authentication, with Access-Control-Allow-Origin, -Methods and -Headers.");

    private static final Set<String> SIMPLE = Set.of("GET", "HEAD", "POST");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation read : Reads.of(api)) {
            api.operationsOf(read.path()).stream()
                    .filter(operation -> !operation.method().isSafe())
                    .findFirst()
                    .ifPresent(write -> cases.add(new ProbeCase(
                            INFO,
                            Safety.READ,
                            "OPTIONS " + read.path(),
                            "preflight for " + write.method(),
                            "2xx",
                            Reads.like(INFO, read, (bench, working) -> run(bench, working, write)))));
        }
        return cases;
    }

    private static Judgement run(Bench bench, Positive.Working working, DeclaredOperation write) {
        Request get = Reads.unconditional(working.request());
        if (!Origins.mayRead(Origins.FOREIGN, bench.look(Origins.from(Origins.FOREIGN, get)))) {
            return Judgement.kept(INFO);
        }
        String method = write.method().token();
        Request bare = Request.of(Method.OPTIONS, working.bare().uri())
                .withHeader("Origin", Origins.FOREIGN)
                .withHeader("Access-Control-Request-Method", method);
        Exchange answer = bench.send(
                write.content().isPresent() ? bare.withHeader("Access-Control-Request-Headers", "content-type") : bare);
        int code = answer.status().code();
        if (code == 429 || code == 503) {
            return Judgement.undecided(INFO, "the service answered " + answer.status());
        }
        if (!answer.status().isSuccess()) {
            return Judgement.broken(
                    INFO, answer.status() + " for a preflight without credentials", "204 or 200", answer.status());
        }
        if (!Origins.mayRead(Origins.FOREIGN, answer)) {
            return Judgement.undecided(INFO, "pages of this origin may read, and perhaps not write on purpose");
        }
        Set<String> methods = Origins.listed(answer, "Access-Control-Allow-Methods");
        boolean allowed =
                SIMPLE.contains(method) || methods.contains("*") || methods.contains(method.toLowerCase(Locale.ROOT));
        return allowed
                ? Judgement.kept(INFO)
                : Judgement.broken(
                        INFO,
                        "the preflight does not allow " + method + ", which is declared",
                        "Access-Control-Allow-Methods: " + method,
                        "Access-Control-Allow-Methods: "
                                + answer.headers()
                                        .combined("Access-Control-Allow-Methods")
                                        .orElse("absent"));
    }
}
