package dev.statusquo.rule.authentication;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Challenge;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * A challenge without repeated parameters.
 *
 * <pre>{@code
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Bearer error="invalid_token", error="expired"
 * }</pre>
 */
public final class ChallengeParameterStandsOnce implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "challenge-parameter-stands-once",
            Requirement.MUST,
            Citation.rfc(9110, "11.2"),
            "A challenge has each parameter once.",
            "Of two realms or two errors one client takes the first and another the last.",
            "Send each parameter once; put a second challenge after a comma with its own scheme.");

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
        return exchange.headers().contains("WWW-Authenticate");
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().combined("WWW-Authenticate").orElse("");
        if (value.indexOf('=') == value.lastIndexOf('=')) {
            return Verdict.kept();
        }
        Parsed<List<Challenge>> parsed = Challenges.parse(exchange);
        return parsed.isReadable() && parsed.problem().equals(Challenges.REPEATED)
                ? FieldVerdict.ofGrammar(exchange, "WWW-Authenticate", "each parameter once in a challenge", parsed)
                : Verdict.kept();
    }
}
