package dev.statusquo.crawl.probe.reading;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;

/** Asks for a path that nothing declares. Its body is judged by the response rules, as that of any error. */
final class UnknownPath implements Probe {

    private static final String PATH = "/no-such-path-3f9c/of-this-service/nor-below";

    private static final RuleInfo INFO = new RuleInfo(
            "unknown-path-is-not-found",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "A path that nothing serves is answered 404",
            "A client with a typo in its path must learn of it. A success, often a web page, is read as data.",
            "Let the service's own not-found handler answer what no route matches, not a page for browsers.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        boolean shadowed = !api.pathsFitting(PATH).isEmpty();
        return shadowed || api.operations().isEmpty()
                ? List.of()
                : List.of(new ProbeCase(INFO, Safety.READ, "GET " + PATH, "unknown path", "404", UnknownPath::run)
                        .with(FaultClass.UNKNOWN_PATH));
    }

    private static Judgement run(Bench bench) {
        Request get = Request.of(Method.GET, bench.uri(PATH)).withHeader("Accept", "application/json");
        Exchange exchange = bench.send(get);
        if (isGuarded(exchange) && bench.firstIdentity().isPresent()) {
            exchange = bench.send(bench.as(bench.firstIdentity().get(), get));
        }
        int code = exchange.status().code();
        if (code == 404 || code == 410) {
            return Judgement.kept(INFO);
        }
        if (isGuarded(exchange) || code == 429) {
            return Judgement.undecided(
                    INFO, "the service answered " + exchange.status() + " to a path that nothing serves");
        }
        Exchange last = exchange;
        return ClientFaultIsNoServerError.judge(INFO, last, "a path that nothing serves")
                .orElseGet(() -> Judgement.broken(
                        INFO, last.status() + " for a path that nothing serves", "404 Not Found", last.status()));
    }

    private static boolean isGuarded(Exchange exchange) {
        return exchange.status().code() == 401 || exchange.status().code() == 403;
    }
}
