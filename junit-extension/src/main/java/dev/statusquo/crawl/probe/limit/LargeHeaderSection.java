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
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Asks with a field of 64 kB, and with 200 fields, which a service may serve or not. */
final class LargeHeaderSection implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "large-header-section-is-refused",
            Requirement.MUST,
            Citation.rfc(9110, "5.4"),
            "Header fields that are too large for the service are answered with a 4xx, best 431",
            "A client with too many cookies can only mend that if it is told. A 5xx or a broken connection it tries again.",
            "Let the server in front answer 431, in the shape of the other errors.");

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
        return Oversized.read(api).stream()
                .flatMap(operation -> Stream.of(
                        planned(operation, "field of 64 kB", LargeHeaderSection::oneLarge),
                        planned(operation, "200 fields", LargeHeaderSection::many)))
                .toList();
    }

    private static ProbeCase planned(DeclaredOperation operation, String label, UnaryOperator<Request> enlarged) {
        return ProbeCase.of(
                        INFO, Safety.STRESS, operation, label, "431", bench -> run(bench, operation, label, enlarged))
                .with(FaultClass.REFUSED_BY_CONTAINER);
    }

    private static Judgement run(
            Bench bench, DeclaredOperation operation, String label, UnaryOperator<Request> enlarged) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        return new Oversized(INFO, "a header section with " + label, Set.of(400, 413, 431))
                .judge(bench, operation, working, enlarged.apply(working.request()));
    }

    private static Request oneLarge(Request request) {
        return request.withHeader("X-Padding", "a".repeat(64 * 1024));
    }

    private static Request many(Request request) {
        Request enlarged = request;
        for (int i = 1; i <= 200; i++) {
            enlarged = enlarged.withHeader("X-Padding-" + i, "a");
        }
        return enlarged;
    }
}
