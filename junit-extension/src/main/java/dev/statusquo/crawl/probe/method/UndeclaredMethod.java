package dev.statusquo.crawl.probe.method;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.probe.Spread;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tries the methods that a path does not declare, on a path that works with those it does. */
final class UndeclaredMethod implements Probe {

    static final RuleInfo INFO = new RuleInfo(
            "undeclared-method-is-not-allowed",
            Requirement.SHOULD,
            Citation.rfc(9110, "9.1"),
            "A method that a path does not support is answered 405",
            "405 tells a client that the path is right and the method is not; 404 sends it looking for another path, and a success "
                    + "means that the document does not know what the service does.",
            "Let the router answer 405 with Allow for a known path, and declare the method if it is meant to be there.");

    private static final List<Method> TRIED = List.of(Method.GET, Method.POST, Method.PUT, Method.PATCH, Method.DELETE);
    /** Asked of a path in turn: what a server does with them it does everywhere. */
    private static final List<Method> STRANGE = List.of(Method.TRACE, Method.of("FOO"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, AllowedHere.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        Map<String, List<DeclaredOperation>> paths = AllowedHere.paths(api);
        List<ProbeCase> cases = new ArrayList<>();
        int place = 0;
        for (Map.Entry<String, List<DeclaredOperation>> path : paths.entrySet()) {
            List<Method> methods = new ArrayList<>(TRIED);
            methods.addAll(Spread.at(place++, paths.size(), STRANGE));
            List<DeclaredOperation> operations = path.getValue();
            Set<String> declared =
                    operations.stream().map(one -> one.method().token()).collect(Collectors.toSet());
            methods.stream()
                    .filter(method -> !declared.contains(method.token()))
                    .forEach(method -> cases.add(new ProbeCase(
                                    INFO,
                                    method.isSafe() ? Safety.READ : Safety.REJECTED_WRITE,
                                    method + " " + path.getKey(),
                                    STRANGE.contains(method) ? "strange method" : "undeclared method",
                                    STRANGE.contains(method) ? "405 or 501" : "405",
                                    bench -> run(bench, method, operations))
                            .with(FaultClass.UNDECLARED_METHOD)));
        }
        return cases;
    }

    private static Judgement run(Bench bench, Method method, List<DeclaredOperation> operations) {
        boolean risky = !method.isSafe() && !operations.get(0).path().names().isEmpty();
        Positive positive = working(bench, operations, risky);
        if (positive.working().isPresent()) {
            Positive.Working working = positive.working().get();
            return run(bench, method, working.bare(), working.identity());
        }
        return risky
                ? runOnNothing(bench, method, operations, positive.reason())
                : Judgement.undecided(INFO, positive.reason());
    }

    private static Judgement run(Bench bench, Method method, Request known, String identity) {
        Set<String> declared = AllowedHere.declared(bench, known);
        if (declared.contains(method.token())) {
            return Judgement.undecided(INFO, "another declared path serves " + method + " here too");
        }
        Request request = new Request(method, known.uri(), known.headers().without("Content-Type"), Body.empty());
        // TRACE sends back what it is sent: a client must not put credentials into it (RFC 9110, section 9.3.8).
        Exchange exchange = bench.send(method.equals(Method.TRACE) ? request : bench.as(identity, request));
        Judgement judgement = judge(exchange, method, declared);
        if (exchange.status().code() == 405) {
            AllowedHere.compare(bench, exchange, declared);
        }
        return judgement;
    }

    /** Where the crawl has nothing of its own to risk, an id that nothing has may show a 405, but no other answer says anything. */
    private static Judgement runOnNothing(
            Bench bench, Method method, List<DeclaredOperation> operations, String reason) {
        for (DeclaredOperation operation : operations) {
            Positive positive = operation.method().isSafe() ? bench.positive(operation) : bench.prepared(operation);
            List<String> names = operation.path().names();
            Optional<Request> unknown = positive.working()
                    .flatMap(working -> bench.withUnknownId(operation, working, names.get(names.size() - 1)));
            if (unknown.isPresent()) {
                Judgement judgement = run(
                        bench, method, unknown.get(), positive.working().get().identity());
                return judgement.verdict() instanceof Verdict.Kept ? judgement : Judgement.undecided(INFO, reason);
            }
        }
        return Judgement.undecided(INFO, reason);
    }

    /** Returns a request that works on the path; one on the crawl's own data if the method might change it. */
    private static Positive working(Bench bench, List<DeclaredOperation> operations, boolean own) {
        Positive last = Positive.none("no request to this path is known to work", List.of());
        for (DeclaredOperation operation : operations) {
            Positive positive =
                    operation.method().isSafe() && !own ? bench.positive(operation) : bench.prepared(operation);
            boolean fits = positive.working().filter(one -> !own || one.own()).isPresent();
            if (fits) {
                return positive;
            }
            last = positive.working().isPresent()
                    ? Positive.none(
                            "there is nothing of the crawl's own at this path that an undeclared method may be tried on",
                            List.of())
                    : positive;
        }
        return last;
    }

    private static Judgement judge(Exchange exchange, Method method, Set<String> declared) {
        int code = exchange.status().code();
        if (code == 405 || code == 501) {
            return Judgement.kept(INFO);
        }
        if (code == 401 || code == 403 || code == 429 || code == 503) {
            return Judgement.undecided(
                    INFO, "the service answered " + exchange.status() + " before it looked at the method");
        }
        return Judgement.of(
                        INFO,
                        Verdict.broken(
                                exchange.status() + " for " + method + ", which is not declared here",
                                Fact.expected("405 Method Not Allowed"),
                                Fact.butWas(exchange.status()),
                                Fact.fact("methods", "declared are " + String.join(", ", declared))))
                .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR);
    }
}
