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
 * A Basic challenge with its one required parameter.
 *
 * <pre>{@code
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Basic
 * }</pre>
 */
public final class BasicChallengeHasRealm implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "basic-challenge-has-realm",
            Requirement.MUST,
            Citation.rfc(7617, "2"),
            "A Basic challenge has a realm.",
            "Clients file passwords by realm and show it when they ask for one. Without it they "
                    + "refuse the challenge or ask with an empty text.",
            "Send Basic realm=\"…\".");

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
        return Challenges.speakOf(exchange, "Basic");
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<Challenge> challenges = Challenges.of(exchange);
        if (challenges == null) {
            return Verdict.undecided("WWW-Authenticate cannot be read");
        }

        for (Challenge challenge : challenges) {
            if (challenge.isScheme("Basic") && challenge.parameter("realm").isEmpty()) {
                return FieldVerdict.broken(
                        exchange, "has a Basic challenge without realm", "Basic realm=\"…\"", "WWW-Authenticate");
            }
        }
        return Verdict.kept();
    }
}
