package dev.statusquo.rule.cors;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Access-Control-Max-Age is delta-seconds; -1 is let pass, since browsers take it for "do not keep".
 *
 * <pre>{@code
 * HTTP/1.1 204 No Content
 * Access-Control-Max-Age: 10m
 * }</pre>
 */
public final class PreflightLifetimeIsANumberOfSeconds implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "preflight-lifetime-is-a-number-of-seconds",
            Requirement.CONVENTION,
            new Citation("Fetch Standard", "HTTP responses"),
            "Access-Control-Max-Age is a whole number of seconds.",
            "A browser that cannot read the number asks before every call. Each call then takes two round " + "trips.",
            "Send a whole number of seconds.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Access-Control-Max-Age");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Access-Control-Max-Age");
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (String value : exchange.headers().values("Access-Control-Max-Age")) {
            if (!value.equals("-1") && (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9'))) {
                return FieldVerdict.broken(
                        exchange,
                        "sends a malformed lifetime",
                        "a whole number of seconds, such as 600",
                        "Access-Control-Max-Age");
            }
        }
        return Verdict.kept();
    }
}
