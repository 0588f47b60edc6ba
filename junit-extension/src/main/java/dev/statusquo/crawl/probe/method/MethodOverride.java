package dev.statusquo.crawl.probe.method;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks by GET, and says in the header fields that frameworks know for it that another method is meant: one that the path does not
 * have, so that nothing is lost. Where the field counts, the answer is no longer that of GET.
 */
final class MethodOverride implements Probe {

    private static final List<String> FIELDS = List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override");
    private static final List<String> WRITES = List.of("DELETE", "PUT", "PATCH");

    private static final RuleInfo INFO = new RuleInfo(
            "get-cannot-be-overridden",
            Requirement.CONVENTION,
            Citation.rfc(9110, "9.2.1"),
            "No header field turns a GET into another method",
            "Caches, gateways and browsers let a GET pass because it changes nothing. If a field makes it a write, what they check "
                    + "is not what happens.",
            "Switch method override off, or limit it to POST.");

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
        return AllowedHere.paths(api).values().stream()
                .flatMap(MethodOverride::planned)
                .toList();
    }

    private static Stream<ProbeCase> planned(List<DeclaredOperation> operations) {
        Set<String> declared =
                operations.stream().map(one -> one.method().token()).collect(Collectors.toSet());
        Optional<String> foreign =
                WRITES.stream().filter(method -> !declared.contains(method)).findFirst();
        return operations.stream()
                .filter(one -> one.method().equals(Method.GET) && foreign.isPresent())
                .map(get -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        get,
                        "overridden by " + foreign.get(),
                        "no effect",
                        bench -> run(bench, get, foreign.get())));
    }

    private static Judgement run(Bench bench, DeclaredOperation get, String method) {
        Positive positive = bench.positive(get);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        if (AllowedHere.declared(bench, working.bare()).contains(method)) {
            return Judgement.undecided(INFO, "another declared path serves " + method + " here too");
        }
        Request request = working.bare();
        for (String field : FIELDS) {
            request = request.withHeader(field, method);
        }
        Exchange exchange = bench.send(bench.as(working.identity(), request));
        int code = exchange.status().code();
        boolean noRoute = code == 404 && isThere(bench, working);
        if (code == 405 || code == 501 || noRoute) {
            return Judgement.broken(
                    INFO,
                    exchange.status() + " for a GET that a header field calls " + method,
                    working.exchange().status(),
                    exchange.status());
        }
        if (exchange.status().equals(working.exchange().status())) {
            return Judgement.kept(INFO);
        }
        return ClientFaultIsNoServerError.judge(INFO, exchange, "a GET that a header field calls " + method)
                .orElseGet(() -> Judgement.undecided(
                        INFO,
                        "the service answered " + exchange.status() + ", and "
                                + working.exchange().status() + " before"));
    }

    private static boolean isThere(Bench bench, Positive.Working working) {
        return bench.look(bench.as(working.identity(), working.bare())).status().isSuccess();
    }
}
