package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.error.ErrorShapes;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * All errors have one shape and one media type: the settled shape, or the one that most operations use.
 *
 * <pre>{@code
 * GET  /books/99  404 application/json  {"error":"not_found","message":"…","request_id":"…"}
 * POST /orders    400 application/json  {"timestamp":"…","status":400,"error":"Bad Request","path":"/orders"}
 * }</pre>
 */
final class OneErrorShapeEverywhere implements RunRule {

    static final RuleInfo INFO = new RuleInfo(
            "one-error-shape-everywhere",
            Requirement.CONVENTION,
            Citation.guide("API error response bodies: the status code is not enough"),
            "All errors have one shape and one media type",
            "A client parses errors in one place. Where one operation answers in another form, that place finds neither code nor "
                    + "message, and reports a failure of its own instead.",
            "Build every error body in one place, and register the framework's own errors with it.");

    /** What asks for another form on purpose, or never reaches the application. */
    private static final List<FaultClass> ELSEWHERE =
            List.of(FaultClass.NOT_ACCEPTABLE, FaultClass.REFUSED_BY_CONTAINER);

    private static final String OAUTH = ErrorShapes.oauth().name();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<String> obstacle(RunView run) {
        List<Observation> errors = judged(run);
        if (errors.size() < 2 && run.conventions().errorShape().isEmpty() || errors.isEmpty()) {
            return Optional.of("fewer than two errors with content that a program can read were seen");
        }
        return prevailing(run, errors).isPresent()
                ? Optional.empty()
                : Optional.of("no shape prevails: " + Majority.inUse(errors, Envelope::of)
                        + "; settle one with @Conventions(errorShape)");
    }

    @Override
    public List<RunFinding> judge(RunView run) {
        List<Observation> errors = judged(run);
        return prevailing(run, errors).stream()
                .flatMap(usual -> usual.minority().stream().map(seen -> finding(seen, usual)))
                .toList();
    }

    private static Optional<Majority<Envelope>> prevailing(RunView run, List<Observation> errors) {
        Optional<String> settled = run.conventions().errorShape().map(Envelope::usual);
        if (settled.isEmpty()) {
            return Majority.of(errors, Envelope::of);
        }
        List<Observation> right = errors.stream()
                .filter(seen -> Envelope.of(seen).shape().equals(settled.get()))
                .toList();
        Envelope wanted = Majority.of(right, Envelope::of).map(Majority::value).orElse(new Envelope(settled.get(), ""));
        return Optional.of(Majority.settled(errors, Envelope::of, wanted));
    }

    /** The answer of an OAuth token endpoint has the form of its own specification. */
    private static List<Observation> judged(RunView run) {
        return run.errors().stream()
                .filter(Envelope::isMachineReadable)
                .filter(seen -> seen.fault().filter(ELSEWHERE::contains).isEmpty())
                .filter(seen -> !seen.error().shape().equals(OAUTH))
                .toList();
    }

    private static RunFinding finding(Observation seen, Majority<Envelope> usual) {
        Envelope envelope = Envelope.of(seen);
        boolean settled = usual.operations() == 0;
        String others = settled ? "settled for the project" : "as by " + Majority.counted(usual.operations());
        return RunFinding.of(
                INFO,
                Verdict.broken(
                                "an error in another form than the others: " + envelope,
                                Fact.expected(usual.value() + ", " + others),
                                Fact.butWas(envelope))
                        .about(envelope.toString()),
                seen);
    }
}
