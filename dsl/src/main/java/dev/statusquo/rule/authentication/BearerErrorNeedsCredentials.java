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
 * A challenge without error for a request that brought nothing that looks like credentials: no Authorization, cookie,
 * key or token.
 *
 * <pre>{@code
 * GET /users/42
 *
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Bearer error="invalid_token"
 * }</pre>
 */
public final class BearerErrorNeedsCredentials implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "bearer-error-needs-credentials",
            Requirement.SHOULD,
            Citation.rfc(6750, "3.1"),
            "A Bearer challenge names no error if no token was sent.",
            "A client reads invalid_token as: throw the token away and get another. One that sent "
                    + "none only has to log in.",
            "Send the challenge without error to a request without credentials.");

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
                && !exchange.request().isUnknown()
                && Challenges.speakOf(exchange, "error")
                && !Credentials.mayBeSentBy(exchange.request());
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<Challenge> challenges = Challenges.of(exchange);
        if (challenges == null) {
            return Verdict.undecided("WWW-Authenticate cannot be read");
        }

        for (Challenge challenge : challenges) {
            if (challenge.isScheme("Bearer") && challenge.parameter("error").isPresent()) {
                return FieldVerdict.broken(
                        exchange,
                        "names an error of a token that was not sent",
                        "Bearer without error",
                        "WWW-Authenticate");
            }
        }
        return Verdict.kept();
    }
}
