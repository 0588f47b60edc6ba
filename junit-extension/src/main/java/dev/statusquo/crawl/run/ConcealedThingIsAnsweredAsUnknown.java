package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Glob;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the project conceals is answered to those who may not see it as if it were not there.
 *
 * <pre>{@code
 * @Conventions(concealment = "/users/{userId}/documents/**")
 *
 * GET /users/7/documents/1   403   // somebody else's
 * GET /users/7/documents/99  404   // nobody's
 * }</pre>
 */
final class ConcealedThingIsAnsweredAsUnknown implements RunRule {

    static final RuleInfo INFO = new RuleInfo(
            "concealed-thing-is-answered-as-unknown",
            Requirement.CONVENTION,
            Citation.guide("404 vs 403: when hiding resource existence is correct"),
            "What is concealed is answered as if it were not there",
            "A 403 says that there is something. Where the project has settled that this is nobody else's business, "
                    + "whoever tries ids learns which exist.",
            "Look the thing up together with its owner, and answer what is not found there by the same 404.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final int NOT_FOUND = 404;

    @Override
    public Optional<FaultClass> about() {
        return Optional.of(FaultClass.FOREIGN_RESOURCE);
    }

    @Override
    public boolean concerns(Conventions conventions) {
        return !conventions.concealment().isEmpty();
    }

    @Override
    public Optional<String> obstacle(RunView run) {
        return concealed(run).isEmpty()
                ? Optional.of("nobody was seen to ask for what is concealed from them: "
                        + String.join(", ", run.conventions().concealment()))
                : Optional.empty();
    }

    @Override
    public List<RunFinding> judge(RunView run) {
        int unknown = run.conventions().status(FaultClass.UNKNOWN_ID).orElse(NOT_FOUND);
        return Majority.settled(concealed(run), Observation::status, unknown).minority().stream()
                .map(seen -> RunFinding.of(
                        INFO,
                        Verdict.broken(
                                        seen.status()
                                                + " shows that there is something, which is concealed by convention",
                                        Fact.expected(unknown + ", as for an id that nothing has"),
                                        Fact.butWas(seen.status()))
                                .about(Integer.toString(seen.status())),
                        seen))
                .toList();
    }

    private static List<Observation> concealed(RunView run) {
        return Stream.of(FaultClass.FOREIGN_RESOURCE, FaultClass.INSUFFICIENT_RIGHTS)
                .flatMap(fault -> run.of(fault).stream())
                .filter(seen -> seen.status() == 403 || seen.status() == 404 || seen.status() == 410)
                .filter(seen -> run.conventions().concealment().stream()
                        .anyMatch(pattern -> new Glob(pattern).covers(seen.operation())))
                .toList();
    }
}
