package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.error.ErrorShapes;
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
 * An error code stands with one status, wherever it stands.
 *
 * <pre>{@code
 * GET  /books/99  404 {"error":"not_found",…}
 * POST /orders    422 {"error":"not_found",…}
 * }</pre>
 */
final class ErrorCodeHasOneStatus implements RunRule {

    static final RuleInfo INFO = new RuleInfo(
            "error-code-has-one-status",
            Requirement.ADVICE,
            Citation.guide("API error response bodies: the status code is not enough"),
            "An error code stands with one status",
            "Clients branch on the code, and what stands between them and the service goes by the status. A code with "
                    + "two statuses is retried, kept or counted in two ways.",
            "Bind each code to its status where it is defined, and give the other case a code of its own.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String OAUTH = ErrorShapes.oauth().name();

    @Override
    public Optional<String> obstacle(RunView run) {
        return Optional.empty();
    }

    @Override
    public List<RunFinding> judge(RunView run) {
        return byCode(run).entrySet().stream()
                .flatMap(code -> Majority.leading(code.getValue(), Observation::status).stream()
                        .flatMap(usual -> usual.minority().stream().map(seen -> finding(code.getKey(), seen, usual))))
                .toList();
    }

    /** OAuth has codes of its own, one of which may stand with 400 and 401 (RFC 6749, section 5.2). */
    private static Map<String, List<Observation>> byCode(RunView run) {
        return run.errors().stream()
                .filter(seen ->
                        !seen.error().code().isEmpty() && !seen.error().shape().equals(OAUTH))
                .collect(Collectors.groupingBy(seen -> seen.error().code(), LinkedHashMap::new, Collectors.toList()));
    }

    private static RunFinding finding(String code, Observation seen, Majority<Integer> usual) {
        return RunFinding.of(
                INFO,
                Verdict.broken(
                                "the error code " + code + " stands with " + seen.status() + " here and with "
                                        + usual.value() + " elsewhere",
                                Fact.expected(usual.value() + ", as by " + Majority.counted(usual.operations())),
                                Fact.butWas(seen.status()))
                        .about(code),
                seen);
    }
}
