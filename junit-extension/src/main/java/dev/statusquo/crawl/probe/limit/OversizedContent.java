package dev.statusquo.crawl.probe.limit;

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
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sends 2 MB of JSON that is valid nowhere: an array with one long text, where an object is asked for. */
final class OversizedContent implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "oversized-content-is-refused",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "Content that is too large for the service is answered with a 4xx, best 413",
            "413 tells a client to send less. A 5xx it tries again, with all of the content.",
            "Bound the content where it is read, and answer 413 in the shape of the other errors.");

    private static final int LENGTH = 2_000_000;

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
        return api.operations().stream()
                .filter(OversizedContent::takesJson)
                .sorted(Comparator.comparingInt(
                        operation -> operation.path().names().size()))
                .limit(1)
                .map(operation -> ProbeCase.of(
                                INFO,
                                Safety.STRESS,
                                operation,
                                "content of 2 MB",
                                "413",
                                bench -> run(bench, operation))
                        .with(FaultClass.REFUSED_BY_CONTAINER))
                .toList();
    }

    private static boolean takesJson(DeclaredOperation operation) {
        return operation.content().isPresent()
                && operation.content().get().alternatives().stream().anyMatch(content -> content.isJson());
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        if (!working.bare().body().text().stripLeading().startsWith("{")) {
            return Judgement.undecided(INFO, "a valid request has no JSON object to enlarge");
        }
        Body large = Body.of("[\"" + "a".repeat(LENGTH) + "\"]");
        Request request = bench.as(working.identity(), working.bare().withBody(large));
        // Whoever refuses early may end the connection before all was sent, and the answer may be lost with it.
        Optional<Exchange> answer = bench.press(request);
        return answer.map(exchange -> new Oversized(INFO, "content of 2 MB", Set.of(400, 413, 415, 422))
                        .judge(bench, operation, exchange))
                .orElseGet(() -> Judgement.undecided(
                        INFO,
                        "the service ended the connection while the content was sent, and no answer could be read"));
    }
}
