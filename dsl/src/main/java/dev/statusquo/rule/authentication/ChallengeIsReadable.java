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
 * Challenges that can be read. Repeated parameters and realms without quotes have rules of their own.
 *
 * <pre>{@code
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Bearer error="invalid_token" error_description="expired"
 * }</pre>
 */
public final class ChallengeIsReadable implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "challenge-is-readable",
            Requirement.MUST,
            Citation.rfc(9110, "11.6.1"),
            "WWW-Authenticate keeps its grammar.",
            "Clients drop a challenge that they cannot read, and with it the error that it names. "
                    + "Many drop the whole field.",
            "Write scheme, space, then name=\"value\" pairs with commas between them.");

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
        Parsed<List<Challenge>> parsed = Challenges.parse(exchange);
        return parsed.isReadable()
                ? Verdict.kept()
                : FieldVerdict.ofGrammar(
                        exchange,
                        "WWW-Authenticate",
                        "challenges such as Bearer realm=\"users\", error=\"invalid_token\"",
                        parsed);
    }
}
