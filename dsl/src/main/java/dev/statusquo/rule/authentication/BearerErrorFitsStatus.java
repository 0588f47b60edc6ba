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
 * A Bearer error under the status that was defined for it; other errors are left alone.
 *
 * <pre>{@code
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Bearer error="insufficient_scope"
 * }</pre>
 */
public final class BearerErrorFitsStatus implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "bearer-error-fits-status",
            Requirement.SHOULD,
            Citation.rfc(6750, "3.1"),
            "The error of a Bearer challenge goes with its status.",
            "The status and the error steer different parts of a client. insufficient_scope with 401 "
                    + "makes it log in again, which gives it the same scope again.",
            "Send invalid_request with 400, invalid_token with 401 and insufficient_scope with 403.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(400, 599).withFields("WWW-Authenticate");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().isError() && Challenges.speakOf(exchange, "error");
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<Challenge> challenges = Challenges.of(exchange);
        if (challenges == null) {
            return Verdict.undecided("WWW-Authenticate cannot be read");
        }

        for (Challenge challenge : challenges) {
            int fitting = challenge.isScheme("Bearer")
                    ? statusOf(challenge.parameter("error").orElse(""))
                    : 0;
            if (fitting != 0 && fitting != exchange.status().code()) {
                return FieldVerdict.broken(
                        exchange, "has a Bearer error of another status", "the status " + fitting, "WWW-Authenticate");
            }
        }
        return Verdict.kept();
    }

    private static int statusOf(String error) {
        return switch (error) {
            case "invalid_request" -> 400;
            case "invalid_token" -> 401;
            case "insufficient_scope" -> 403;
            default -> 0;
        };
    }
}
