package dev.statusquo.crawl.probe.limit;

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

/** Asks for a path whose percent-encoding stands for no text, which most containers refuse before the application sees it. */
final class UndecodablePath implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "undecodable-path-is-a-client-error",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "A path that stands for no text is answered with a 4xx, as any error of the service",
            "What the container refuses by itself often shows its own page or a stack trace, in a shape that no client reads.",
            "Give the container an error handler that answers in the shape of the other errors.");

    /** Octets that no UTF-8 has. */
    private static final String PATH = "/%FF%FE";

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
        return api.operations().isEmpty()
                ? List.of()
                : List.of(new ProbeCase(
                                INFO,
                                Safety.READ,
                                "GET " + PATH,
                                "undecodable path",
                                "400 or 404",
                                UndecodablePath::run)
                        .with(FaultClass.REFUSED_BY_CONTAINER));
    }

    private static Judgement run(Bench bench) {
        Request get = Request.of(Method.GET, bench.uri(PATH)).withHeader("Accept", "application/json");
        Exchange exchange = bench.send(get);
        if (isGuarded(exchange) && bench.firstIdentity().isPresent()) {
            exchange = bench.send(bench.as(bench.firstIdentity().get(), get));
        }
        int code = exchange.status().code();
        boolean refused = code >= 400 && code < 500 && code != 429 && !isGuarded(exchange);
        if (refused) {
            return Judgement.kept(INFO);
        }
        Exchange last = exchange;
        return ClientFaultIsNoServerError.judge(INFO, last, "a path that stands for no text")
                .orElseGet(() -> Judgement.undecided(
                        INFO, "the service answered " + last.status() + " to a path that stands for no text"));
    }

    private static boolean isGuarded(Exchange exchange) {
        return exchange.status().code() == 401 || exchange.status().code() == 403;
    }
}
