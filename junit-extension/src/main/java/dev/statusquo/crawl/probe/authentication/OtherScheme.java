package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.SecurityAlternative;
import dev.statusquo.crawl.spec.SecurityScheme.Kind;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sends well-formed credentials of a scheme that the operation does not declare, once for each scheme. */
final class OtherScheme implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "other-scheme-is-unauthorized",
            Requirement.SHOULD,
            Citation.rfc(9110, "11.4"),
            "Credentials of a scheme that the service does not use are answered 401",
            "The challenge of a 401 is how a client learns which scheme is wanted. 403 ends the matter instead, and a success means that "
                    + "the scheme is not looked at.",
            "Take a scheme that is not known for no credentials: answer 401 with the challenge of the scheme that is wanted.");

    /** A user and a password in base64, which happen to be a well-formed token too. */
    private static final String SECRET = "bm9ib2R5LTNmOWM6bm90aGluZw==";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, Stranger.LET_IN, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return List.of();
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api, Principals who) {
        if (who.valid().isEmpty()) {
            return List.of();
        }
        return Secured.oneOfEachScheme(api, Secured::standsInAuthorization).stream()
                .flatMap(operation -> other(operation).map(scheme -> planned(operation, scheme)).stream())
                .toList();
    }

    private static ProbeCase planned(DeclaredOperation operation, String scheme) {
        Stranger stranger = new Stranger(INFO, "credentials of the scheme " + scheme, Set.of(400));
        return ProbeCase.of(
                INFO,
                Secured.refused(operation),
                operation,
                "credentials of another scheme",
                "401",
                bench -> stranger.tries(bench, operation, (genuine, signed) -> forged(genuine, signed, scheme)));
    }

    private static Optional<Request> forged(Presented genuine, Request signed, String scheme) {
        return genuine.place() == Presented.Place.AUTHORIZATION && !genuine.hasScheme(scheme)
                ? Optional.of(genuine.withLine(signed, scheme + " " + SECRET))
                : Optional.empty();
    }

    /** Returns a scheme that no alternative of the operation is, empty if both usual ones are. */
    private static Optional<String> other(DeclaredOperation operation) {
        if (!declares(operation, Set.of(Kind.BASIC))) {
            return Optional.of("Basic");
        }
        return declares(operation, Secured.TOKENS) ? Optional.empty() : Optional.of("Bearer");
    }

    private static boolean declares(DeclaredOperation operation, Set<Kind> kinds) {
        return operation.security().stream()
                .map(SecurityAlternative::requirements)
                .flatMap(List::stream)
                .anyMatch(requirement -> kinds.contains(requirement.scheme().kind()));
    }
}
