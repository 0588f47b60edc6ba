package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.SecurityScheme;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Operations that declare the same security are challenged alike: by the same schemes, with the same realm. What offers no declared
 * scheme at all is the matter of another rule.
 *
 * <pre>{@code
 * GET /orders     401 WWW-Authenticate: Bearer realm="bookshop"
 * GET /customers  401 WWW-Authenticate: Bearer realm="Realm"
 * }</pre>
 */
final class ChallengeIsTheSameEverywhere implements RunRule {

    static final RuleInfo INFO = new RuleInfo(
            "challenge-is-the-same-everywhere",
            Requirement.ADVICE,
            Citation.rfc(9110, "11.5"),
            "Operations of one declared security are challenged alike",
            "A client keeps credentials by realm, and chooses among them by scheme. Another challenge on one route "
                    + "makes it ask its user again, or send what is not taken.",
            "Build the challenge in one place, with one realm for all routes that take the same credentials.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<String> obstacle(RunView run) {
        return bySecurity(run).values().stream()
                .filter(seen -> Majority.of(seen, ChallengeIsTheSameEverywhere::challenge)
                        .isEmpty())
                .findFirst()
                .map(seen -> "no challenge prevails: " + Majority.inUse(seen, ChallengeIsTheSameEverywhere::challenge));
    }

    @Override
    public List<RunFinding> judge(RunView run) {
        return bySecurity(run).values().stream()
                .flatMap(seen -> Majority.of(seen, ChallengeIsTheSameEverywhere::challenge).stream())
                .flatMap(usual -> usual.minority().stream().map(seen -> finding(seen, usual)))
                .toList();
    }

    /** A 401 without a readable challenge is blamed where it is seen; one that is not declared is compared with nothing. */
    private static Map<String, List<Observation>> bySecurity(RunView run) {
        Map<String, List<Observation>> groups = new LinkedHashMap<>();
        for (Observation seen : run.errors()) {
            if (!seen.fields().challenges().isEmpty()) {
                run.api()
                        .operation(seen.operation())
                        .filter(operation -> operation.needsCredentials() && offersDeclared(operation, seen))
                        .map(operation -> operation.security().stream()
                                .map(Object::toString)
                                .sorted()
                                .collect(Collectors.joining(" or ")))
                        .ifPresent(security -> groups.computeIfAbsent(security, key -> new ArrayList<>())
                                .add(seen));
            }
        }
        return groups;
    }

    /** A challenge that offers no declared scheme is blamed for that. */
    private static boolean offersDeclared(DeclaredOperation operation, Observation seen) {
        Set<String> declared = operation.security().stream()
                .flatMap(alternative -> alternative.requirements().stream())
                .map(requirement -> scheme(requirement.scheme()))
                .collect(Collectors.toSet());
        return declared.contains("")
                || seen.fields().challenges().stream()
                        .anyMatch(one -> declared.contains(one.scheme().toLowerCase(Locale.ROOT)));
    }

    /** Returns the scheme that a challenge should have, empty where none can be told. */
    private static String scheme(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case BASIC -> "basic";
            case BEARER, OAUTH2, OPEN_ID_CONNECT -> "bearer";
            case OTHER_HTTP -> scheme.httpScheme();
            default -> "";
        };
    }

    private static String challenge(Observation seen) {
        return seen.fields().challenges().stream()
                .map(one -> one.scheme().toLowerCase(Locale.ROOT)
                        + (one.realm().isEmpty() ? " without realm" : " realm=\"" + one.realm() + "\""))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static RunFinding finding(Observation seen, Majority<String> usual) {
        return RunFinding.of(
                INFO,
                Verdict.broken(
                                "another challenge than the others of the same declared security",
                                Fact.expected(usual.value() + ", as by " + Majority.counted(usual.operations())),
                                Fact.butWas(challenge(seen)))
                        .about("WWW-Authenticate"),
                seen);
    }
}
