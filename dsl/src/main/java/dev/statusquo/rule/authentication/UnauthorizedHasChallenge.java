package dev.statusquo.rule.authentication;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 401 with at least one challenge. An empty field or a lone comma is a list without one.
 *
 * <pre>{@code
 * HTTP/1.1 401 Unauthorized
 * Content-Type: application/json
 * }</pre>
 */
public final class UnauthorizedHasChallenge implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "unauthorized-has-challenge",
            Requirement.MUST,
            Citation.rfc(9110, "15.5.2"),
            "A 401 has a challenge in WWW-Authenticate.",
            "The challenge tells the client how to identify itself: the scheme, the realm, what was "
                    + "wrong with the token. Client libraries that log in by themselves start from it.",
            "Send WWW-Authenticate with every 401, such as Bearer realm=\"users\".");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(401);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 401;
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (String line : exchange.headers().values("WWW-Authenticate")) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c != ',' && c != ' ' && c != '\t') {
                    return Verdict.kept();
                }
            }
        }
        return FieldVerdict.broken(
                exchange, "has no challenge", "WWW-Authenticate, such as Bearer realm=\"users\"", "WWW-Authenticate");
    }
}
