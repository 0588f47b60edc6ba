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
 * A Basic challenge that names UTF-8 or no charset.
 *
 * <pre>{@code
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Basic realm="users", charset="ISO-8859-1"
 * }</pre>
 */
public final class BasicCharsetIsUtf implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "basic-charset-is-utf",
            Requirement.MUST,
            Citation.rfc(7617, "2.1"),
            "The charset of a Basic challenge is UTF-8.",
            "UTF-8 is the only charset that this parameter may name; a client that meets another "
                    + "ignores it and guesses.",
            "Send charset=\"UTF-8\" or leave it out.");

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
            if (challenge.isScheme("Basic")
                    && !challenge.parameter("charset").orElse("UTF-8").equalsIgnoreCase("UTF-8")) {
                return FieldVerdict.broken(
                        exchange,
                        "has a Basic challenge with another charset",
                        "charset=\"UTF-8\", or none",
                        "WWW-Authenticate");
            }
        }
        return Verdict.kept();
    }
}
