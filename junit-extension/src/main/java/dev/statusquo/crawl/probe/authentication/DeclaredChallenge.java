package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.SecurityAlternative.Requirement;
import dev.statusquo.crawl.spec.SecurityScheme;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.Challenge;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** That the challenge of a 401 offers a scheme that the operation declares. Looked at by the way, where credentials are missing. */
final class DeclaredChallenge {

    static final RuleInfo INFO = new RuleInfo(
            "challenge-offers-declared-scheme",
            dev.statusquo.rule.Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.5.2"),
            "The challenge of a 401 offers a scheme that the document declares",
            "A client that follows the challenge sends what the document does not know, and one that follows the document is asked for "
                    + "something else.",
            "Send the challenge of the declared scheme on this route, or declare the one that is sent.");

    private DeclaredChallenge() {}

    /** Adds a finding if a 401, sent last, has challenges and none of them is declared. */
    static void check(Bench bench, DeclaredOperation operation, Exchange refused) {
        List<Requirement> declared = operation.security().stream()
                .flatMap(alternative -> alternative.requirements().stream())
                .toList();
        boolean known = declared.stream()
                .allMatch(one -> Secured.standsInAuthorization(one.scheme().kind()));
        List<String> lines = refused.headers().values("WWW-Authenticate");
        List<Challenge> offered = Challenge.parseList(lines).value().orElse(List.of());
        if (!known || offered.isEmpty()) {
            return;
        }
        Set<String> schemes = declared.stream()
                .flatMap(one -> names(one.scheme()).stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
        if (offered.stream().noneMatch(challenge -> schemes.contains(challenge.scheme()))) {
            bench.also(
                    INFO,
                    Verdict.broken(
                            "the challenge offers another scheme than is declared",
                            Fact.expected("a challenge of the scheme " + String.join(" or ", schemes)),
                            Fact.butWas("WWW-Authenticate: " + String.join(", ", lines))));
        }
    }

    private static List<String> names(SecurityScheme scheme) {
        return switch (scheme.kind()) {
            case BASIC -> List.of("Basic");
            case BEARER, OAUTH2, OPEN_ID_CONNECT -> List.of("Bearer", "DPoP");
            default -> List.of(scheme.httpScheme());
        };
    }
}
