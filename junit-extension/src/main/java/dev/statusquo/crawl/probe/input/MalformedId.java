package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.data.UnknownIds;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.OffTopic;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names a thing by an id of another form than declared, such as a word where the document says integer. */
final class MalformedId implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "malformed-id-is-refused",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "An id that breaks its schema is answered 400, 404 or 422",
            "A client that mixed up its variables takes the success for the answer about the thing that it meant.",
            "Refuse an id that cannot be one with 400, or treat it as one that nothing has.");

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
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation operation : api.operations()) {
            id(operation)
                    .ifPresent(parameter -> malformed(parameter).ifPresent(id -> {
                        Safety safety = operation.method().isSafe() ? Safety.READ : Safety.REJECTED_WRITE;
                        cases.add(ProbeCase.of(
                                        INFO,
                                        safety,
                                        operation,
                                        "malformed " + parameter.name(),
                                        "400, 404 or 422",
                                        bench -> run(bench, operation, parameter, id))
                                .with(FaultClass.MALFORMED_ID));
                    }));
        }
        return cases;
    }

    /** Returns the last parameter of a path: which thing it is about. */
    static Optional<Parameter> id(DeclaredOperation operation) {
        List<String> names = operation.path().names();
        return names.isEmpty()
                ? Optional.empty()
                : operation.parameter(ParameterPlace.PATH, names.get(names.size() - 1));
    }

    private static Optional<String> malformed(Parameter parameter) {
        try {
            return UnknownIds.seeded(1).malformed(parameter);
        } catch (SpecFaultException unusable) {
            return Optional.empty();
        }
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, Parameter parameter, String id) {
        Positive positive = Basis.of(bench, operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Exchange exchange = bench.send(
                bench.as(working.identity(), bench.bare(working.draft().withPathValue(parameter.name(), id))));
        int code = exchange.status().code();
        if (code == 400
                || code == 404
                || code == 410
                || code == 414
                || code == 422
                || bench.settled().answers(FaultClass.MALFORMED_ID, exchange)) {
            return Judgement.kept(INFO);
        }
        if (isServedByAnother(bench, operation, exchange)) {
            return Judgement.undecided(INFO, "another declared path serves this id");
        }
        return OffTopic.judge(INFO, exchange, "it read the id")
                .or(() -> ClientFaultIsNoServerError.judge(INFO, exchange, "an id that breaks its schema"))
                .or(() -> isHarmless(operation, exchange)
                        ? Optional.of(Judgement.undecided(
                                INFO,
                                "the service answered " + exchange.status()
                                        + ", which is also sound where there is nothing to delete"))
                        : Optional.empty())
                .orElseGet(() -> Judgement.broken(
                        INFO,
                        exchange.status() + " for an id that breaks its schema",
                        "400, 404 or 422",
                        exchange.status()));
    }

    private static boolean isHarmless(DeclaredOperation operation, Exchange exchange) {
        return operation.method().token().equals("DELETE") && exchange.status().isSuccess();
    }

    static boolean isServedByAnother(Bench bench, DeclaredOperation operation, Exchange exchange) {
        String below = bench.belowBase(exchange.request());
        return bench.api().operationsServing(operation.method(), below).stream()
                .anyMatch(other -> !other.path().equals(operation.path()));
    }
}
