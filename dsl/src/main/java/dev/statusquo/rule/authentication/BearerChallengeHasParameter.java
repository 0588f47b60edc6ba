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
 * A Bearer challenge with realm, scope, error or another parameter.
 *
 * <pre>{@code
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Bearer
 * }</pre>
 */
public final class BearerChallengeHasParameter implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "bearer-challenge-has-parameter",
            Requirement.MUST,
            Citation.rfc(6750, "3"),
            "A Bearer challenge has at least one parameter.",
            "The scheme name alone tells nothing: neither for which realm or scope to get a token "
                    + "nor what was wrong with the one sent.",
            "Send Bearer realm=\"…\", and error=\"invalid_token\" for a token that was refused.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("WWW-Authenticate");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return Challenges.speakOf(exchange, "Bearer");
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<Challenge> challenges = Challenges.of(exchange);
        if (challenges == null) {
            return Verdict.undecided("WWW-Authenticate cannot be read");
        }

        for (Challenge challenge : challenges) {
            if (challenge.isScheme("Bearer") && challenge.parameters().isEmpty()) {
                return FieldVerdict.broken(
                        exchange,
                        "has a Bearer challenge without a parameter",
                        "Bearer realm=\"…\"",
                        "WWW-Authenticate");
            }
        }
        return Verdict.kept();
    }
}
