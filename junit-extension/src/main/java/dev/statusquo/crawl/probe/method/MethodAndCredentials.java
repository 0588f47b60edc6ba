package dev.statusquo.crawl.probe.method;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tries a method that a path does not have, without credentials, on a few paths that need them all over: either the method is
 * looked at first everywhere, or the credentials are.
 */
final class MethodAndCredentials implements Probe {

    private static final int MOST_PATHS = 4;
    private static final List<Method> TRIED = List.of(Method.PATCH, Method.PUT, Method.POST, Method.DELETE);

    private static final RuleInfo INFO = new RuleInfo(
            "method-and-credentials-are-checked-in-one-order",
            Requirement.CONVENTION,
            Citation.guide("Getting the contract right"),
            "Without credentials, an undeclared method is answered alike on all paths that need them",
            "A client that gets 401 here and 405 there for the same two mistakes has to know the paths to understand the answers.",
            "Check methods in the router and credentials behind it, or the other way round, for all routes.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<List<DeclaredOperation>> secured = AllowedHere.paths(api).values().stream()
                .filter(operations -> operations.stream().allMatch(DeclaredOperation::needsCredentials))
                .filter(operations -> undeclared(operations).isPresent())
                .filter(operations ->
                        operations.stream().anyMatch(one -> one.method().isSafe()))
                .limit(MOST_PATHS)
                .toList();
        return secured.size() < 2
                ? List.of()
                : List.of(new ProbeCase(
                        INFO,
                        Safety.REJECTED_WRITE,
                        "*",
                        "undeclared methods without credentials",
                        "one status",
                        bench -> run(bench, secured)));
    }

    private static Optional<Method> undeclared(List<DeclaredOperation> operations) {
        return TRIED.stream()
                .filter(method ->
                        operations.stream().noneMatch(one -> one.method().equals(method)))
                .findFirst();
    }

    private static Judgement run(Bench bench, List<List<DeclaredOperation>> secured) {
        Map<Integer, String> seen = new TreeMap<>();
        for (List<DeclaredOperation> operations : secured) {
            Optional<Positive.Working> working = operations.stream()
                    .filter(one -> one.method().isSafe())
                    .flatMap(one -> bench.positive(one).working().stream())
                    .findFirst();
            Method method = undeclared(operations).orElseThrow();
            if (working.isPresent()
                    && !AllowedHere.declared(bench, working.get().bare()).contains(method.token())) {
                Request known = working.get().bare();
                Exchange exchange = bench.send(new Request(method, known.uri(), known.headers(), Body.empty()));
                int code = exchange.status().code();
                if (code == 401 || code == 405 || code == 403 || code == 404) {
                    seen.putIfAbsent(code, method + " " + operations.get(0).path());
                }
            }
        }
        if (seen.isEmpty()) {
            return Judgement.undecided(INFO, "nothing was learnt of paths that need credentials");
        }
        return seen.size() == 1
                ? Judgement.kept(INFO)
                : Judgement.broken(
                        INFO,
                        "undeclared methods without credentials are answered in " + seen.size() + " ways",
                        "one status for all",
                        seen);
    }
}
