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

/** Asks with a URI of 10 kB, which a service may serve or not. */
final class LongUri implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "long-uri-is-refused-as-such",
            Requirement.MUST,
            Citation.rfc(9112, "3"),
            "A URI that is too long for the service is answered 414",
            "414 tells a client to send less in the URI, such as by POST. After 400 it looks for a mistake in what it sent, and a 5xx or a "
                    + "broken connection it tries again.",
            "Let the server in front answer 414, in the shape of the other errors.");

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
                .map(operation -> ProbeCase.of(
                                INFO, Safety.STRESS, operation, "URI of 10 kB", "414", bench -> run(bench, operation))
                        .with(FaultClass.REFUSED_BY_CONTAINER))
                .toList();
    }

    /** A service that refuses an unknown parameter anyway says nothing of its length. */
    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        boolean tolerant = bench.press(padded(working.request(), 1))
                .filter(answer -> answer.status().equals(working.exchange().status()))
                .isPresent();
        if (!tolerant) {
            return Judgement.undecided(INFO, "the service does not take an unknown query parameter, however short");
        }
        // Some servers count the URI among the header fields.
        return new Oversized(INFO, "a URI of 10 kB", Set.of(414, 431))
                .judge(bench, operation, working, padded(working.request(), 10_000));
    }

    private static Request padded(Request request, int length) {
        String separator = request.uri().contains("?") ? "&" : "?";
        return request.withUri(request.uri() + separator + "padding=" + "a".repeat(length));
    }
}
