package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The title of problem details is that of their type, the same at each occurrence (RFC 9457, section 3.1.3).
 *
 * <pre>{@code
 * GET /books/99   404 {"type":"https://example.com/not-found","title":"Not found","detail":"No book 99."}
 * GET /orders/99  404 {"type":"https://example.com/not-found","title":"No order 99."}
 * }</pre>
 */
final class ProblemTypeHasOneTitle implements RunRule {

    static final RuleInfo INFO = new RuleInfo(
            "problem-type-has-one-title",
            Requirement.SHOULD,
            Citation.rfc(9457, "3.1.3"),
            "Problem details of one type have one title",
            "The title is what logs and dashboards group by beside the type. A title that tells the occurrence makes "
                    + "each one a problem of its own.",
            "Keep the title with its type in one place, and tell the occurrence in detail.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String NO_TYPE = "about:blank";

    @Override
    public Optional<String> obstacle(RunView run) {
        return Optional.empty();
    }

    @Override
    public List<RunFinding> judge(RunView run) {
        Map<String, List<Observation>> byType = run.errors().stream()
                .filter(seen ->
                        !seen.error().title().isEmpty() && isType(seen.error().type()))
                .collect(Collectors.groupingBy(seen -> seen.error().type(), LinkedHashMap::new, Collectors.toList()));
        return byType.entrySet().stream()
                .flatMap(type -> Majority.leading(
                                type.getValue(), seen -> seen.error().title())
                        .stream()
                        .flatMap(usual -> usual.minority().stream().map(seen -> finding(type.getKey(), seen, usual))))
                .toList();
    }

    /** Without a type, the title is the phrase of the status, which differs. */
    private static boolean isType(String type) {
        return !type.isEmpty() && !type.equals(NO_TYPE);
    }

    private static RunFinding finding(String type, Observation seen, Majority<String> usual) {
        return RunFinding.of(
                INFO,
                Verdict.broken(
                                "the problem type " + type + " has another title here",
                                Fact.expected(usual.value() + ", as by " + Majority.counted(usual.operations())),
                                Fact.butWas(seen.error().title()))
                        .about(type),
                seen);
    }
}
