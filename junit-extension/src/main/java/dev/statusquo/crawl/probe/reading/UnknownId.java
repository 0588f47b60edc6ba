package dev.statusquo.crawl.probe.reading;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks for an id of the right form that nothing has. */
final class UnknownId implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "unknown-id-is-not-found",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "An id that nothing has is answered 404",
            "Clients tell a wrong id from a wrong request by 404. A success without content, or another error, sends them looking in "
                    + "the wrong place.",
            "Answer 404 where the look-up finds nothing, before anything else is done with the request.");

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
            List<String> names = operation.path().names();
            if (!names.isEmpty() && isJudged(operation)) {
                String name = names.get(names.size() - 1);
                Safety safety = operation.method().isSafe() ? Safety.READ : Safety.REJECTED_WRITE;
                String expected = isIdempotentWrite(operation) ? "404 or done" : "404";
                cases.add(ProbeCase.of(
                                INFO,
                                safety,
                                operation,
                                "unknown " + name,
                                expected,
                                bench -> run(bench, operation, name))
                        .with(FaultClass.UNKNOWN_ID));
            }
        }
        return cases;
    }

    private static boolean isJudged(DeclaredOperation operation) {
        return switch (operation.method().token()) {
            case "GET", "PATCH", "PUT", "DELETE" -> true;
            default -> false;
        };
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, String name) {
        Positive positive = operation.method().isSafe() ? bench.positive(operation) : bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Optional<Request> unknown = bench.withUnknownId(operation, working, name);
        if (unknown.isEmpty()) {
            return Judgement.undecided(INFO, "no id is known that {" + name + "} does not have");
        }
        Exchange exchange = bench.send(bench.as(working.identity(), unknown.get()), operation);
        return bench.settled().answers(FaultClass.UNKNOWN_ID, exchange)
                ? Judgement.kept(INFO)
                : judge(operation, exchange);
    }

    private static Judgement judge(DeclaredOperation operation, Exchange exchange) {
        int code = exchange.status().code();
        if (code == 404 || code == 410 || isHarmless(operation, exchange)) {
            return Judgement.kept(INFO);
        }
        if ((code == 400 || code == 422) && !isOfDeclaredForm(operation)) {
            return Judgement.undecided(
                    INFO, "the service refuses the made-up id as malformed (" + exchange.status() + ")");
        }
        if (code == 401 || code == 403 || code == 409 || code == 412 || code == 428 || code == 429) {
            return Judgement.undecided(
                    INFO, "the service answered " + exchange.status() + " before it looked for the id");
        }
        return ClientFaultIsNoServerError.judge(INFO, exchange, "an id that nothing has")
                .orElseGet(() -> Judgement.broken(
                        INFO, exchange.status() + " for an id that nothing has", "404 Not Found", exchange.status()));
    }

    /** A made-up integer or UUID is as good as any other by its schema; of a text nobody outside can know whether it may be an id. */
    private static boolean isOfDeclaredForm(DeclaredOperation operation) {
        List<String> names = operation.path().names();
        return operation
                .parameter(ParameterPlace.PATH, names.get(names.size() - 1))
                .map(parameter -> parameter.schema().resolved())
                .filter(schema -> schema.keyword("type").equals(JsonValue.of("integer"))
                        || schema.keyword("format").equals(JsonValue.of("uuid")))
                .isPresent();
    }

    /** A PUT may create, and a DELETE of nothing may be answered as done: both leave what the client asked for. */
    private static boolean isHarmless(DeclaredOperation operation, Exchange exchange) {
        return isIdempotentWrite(operation) && exchange.status().isSuccess();
    }

    private static boolean isIdempotentWrite(DeclaredOperation operation) {
        return operation.method().isIdempotent() && !operation.method().isSafe();
    }
}
