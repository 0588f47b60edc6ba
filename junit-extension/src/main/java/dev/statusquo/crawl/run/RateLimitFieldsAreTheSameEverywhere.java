package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field of a rate limit has one encoding wherever it stands.
 *
 * <pre>{@code
 * GET  /search  200 X-RateLimit-Reset: 30
 * POST /orders  429 X-RateLimit-Reset: 1767225600
 * }</pre>
 */
final class RateLimitFieldsAreTheSameEverywhere implements RunRule {

    static final RuleInfo INFO = new RuleInfo(
            "rate-limit-fields-are-the-same-everywhere",
            Requirement.ADVICE,
            new Citation("draft-ietf-httpapi-ratelimit-headers", ""),
            "A rate limit field has one encoding wherever it stands",
            "A client that takes a point in time for a number of seconds waits for decades, the other way round not at all.",
            "Let one filter set the fields for all routes, the gateway's answers included.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final String AMBIGUOUS = "ambiguous";

    @Override
    public Optional<String> obstacle(RunView run) {
        return byField(run).entrySet().stream()
                .filter(field -> Majority.of(field.getValue().keySet(), field.getValue()::get)
                        .isEmpty())
                .findFirst()
                .map(field -> "no encoding of " + field.getKey() + " prevails: "
                        + Majority.inUse(field.getValue().keySet(), field.getValue()::get));
    }

    @Override
    public List<RunFinding> judge(RunView run) {
        List<RunFinding> found = new ArrayList<>();
        byField(run)
                .forEach((field, encodings) -> Majority.of(encodings.keySet(), encodings::get)
                        .ifPresent(usual -> usual.minority()
                                .forEach(seen ->
                                        found.add(finding(field, encodings.getOrDefault(seen, ""), seen, usual)))));
        return found;
    }

    /** Returns the encodings by field: {@code x-ratelimit-reset}, then {@code in delta seconds} for the answer that has it. */
    private static Map<String, Map<Observation, String>> byField(RunView run) {
        Map<String, Map<Observation, String>> fields = new LinkedHashMap<>();
        for (Observation seen : run.observations()) {
            Arrays.stream(seen.fields().rateLimit().split(", "))
                    .filter(text -> text.indexOf(' ') > 0 && !text.endsWith(AMBIGUOUS))
                    .forEach(text -> fields.computeIfAbsent(
                                    text.substring(0, text.indexOf(' ')), key -> new LinkedHashMap<>())
                            .put(seen, text.substring(text.indexOf(' ') + 1)));
        }
        return fields;
    }

    private static RunFinding finding(String field, String encoding, Observation seen, Majority<String> usual) {
        return RunFinding.of(
                INFO,
                Verdict.broken(
                                field + " is " + encoding + " here and " + usual.value() + " elsewhere",
                                Fact.expected(usual.value() + ", as by " + Majority.counted(usual.operations())),
                                Fact.butWas(encoding))
                        .about(field),
                seen);
    }
}
