package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Status;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The document declares the errors that an operation answers for reasons of its own.
 *
 * <p>What any operation may answer is not asked for: what the container refuses, what is not acceptable or not supported,
 * limits and
 * failures. What is declared and never seen stands in the matrix of the report.
 *
 * <pre>{@code
 * POST /orders  409   // the document declares 201 and 422
 * }</pre>
 */
final class SeenErrorIsDeclared implements RunRule {

    static final RuleInfo INFO = new RuleInfo(
            "seen-error-is-declared",
            Requirement.ADVICE,
            new Citation("OpenAPI Specification", "Responses Object"),
            "The document declares the errors that an operation answers",
            "Generated clients know the declared answers only, and throw something general at any other. Who reads the "
                    + "document plans for no conflict that it does not name.",
            "Declare the status with its content, or default for all errors alike.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Set<Integer> OF_THE_OPERATION =
            Set.of(400, 401, 402, 403, 404, 409, 410, 412, 422, 423, 424, 428);

    @Override
    public Optional<String> obstacle(RunView run) {
        return Optional.empty();
    }

    @Override
    public List<RunFinding> judge(RunView run) {
        Map<String, Map<Integer, Observation>> undeclared = new LinkedHashMap<>();
        for (Observation seen : run.errors()) {
            Optional<DeclaredOperation> operation = run.api().operation(seen.operation());
            if (OF_THE_OPERATION.contains(seen.status())
                    && operation
                            .filter(one -> one.response(Status.of(seen.status())).isEmpty())
                            .isPresent()) {
                undeclared
                        .computeIfAbsent(seen.operation(), key -> new TreeMap<>())
                        .putIfAbsent(seen.status(), seen);
            }
        }
        return undeclared.values().stream().map(SeenErrorIsDeclared::finding).toList();
    }

    private static RunFinding finding(Map<Integer, Observation> undeclared) {
        String statuses = undeclared.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return RunFinding.of(
                INFO,
                Verdict.broken(
                        "the document does not declare " + statuses,
                        Fact.expected("only declared errors"),
                        Fact.butWas(statuses)),
                undeclared.values().iterator().next());
    }
}
