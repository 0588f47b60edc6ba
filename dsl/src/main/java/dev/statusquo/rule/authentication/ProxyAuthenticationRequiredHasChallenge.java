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
 * A 407 with Proxy-Authenticate.
 *
 * <pre>{@code
 * HTTP/1.1 407 Proxy Authentication Required
 * }</pre>
 */
public final class ProxyAuthenticationRequiredHasChallenge implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "proxy-authentication-required-has-challenge",
            Requirement.MUST,
            Citation.rfc(9110, "15.5.8"),
            "A 407 has a challenge in Proxy-Authenticate.",
            "The challenge tells the client how to identify itself to the proxy. Without it no " + "client can go on.",
            "Send Proxy-Authenticate with every 407.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(407);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 407;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers()
                        .first("Proxy-Authenticate")
                        .filter(value -> !value.isBlank())
                        .isPresent()
                ? Verdict.kept()
                : FieldVerdict.broken(exchange, "has no challenge", "Proxy-Authenticate", "Proxy-Authenticate");
    }
}
