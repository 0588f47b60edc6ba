package dev.statusquo.rule.authentication;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Challenge;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * A challenge with error for a request that brought a Bearer token.
 *
 * <pre>{@code
 * GET /users/42
 * Authorization: Bearer expired
 *
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Bearer realm="users"
 * }</pre>
 */
public final class RefusedTokenIsNamed implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "refused-token-is-named",
            Requirement.SHOULD,
            Citation.rfc(6750, "3"),
            "A Bearer challenge names the error if a token was sent.",
            "Without error a client cannot tell an expired token, which it can renew, from a request "
                    + "that was sent without one.",
            "Send error=\"invalid_token\" with the challenge if the token was refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(401).withFields("WWW-Authenticate");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 401
                && exchange.headers().contains("WWW-Authenticate")
                && exchange.request()
                        .headers()
                        .first("Authorization")
                        .orElse("")
                        .regionMatches(true, 0, "Bearer ", 0, 7);
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<Challenge> challenges = Challenges.of(exchange);
        if (challenges == null) {
            return Verdict.undecided("WWW-Authenticate cannot be read");
        }

        boolean bearer = false;
        for (Challenge challenge : challenges) {
            if (challenge.isScheme("Bearer")) {
                if (challenge.parameter("error").isPresent()) {
                    return Verdict.kept();
                }
                bearer = true;
            }
        }
        return bearer
                ? FieldVerdict.broken(
                        exchange,
                        "does not say what was wrong with the token",
                        "error=\"invalid_token\"",
                        "WWW-Authenticate")
                : Verdict.kept();
    }
}
