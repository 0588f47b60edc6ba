package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Sunset;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Sunset is an HTTP-date, unlike Deprecation.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Sunset: 2026-12-31
 * }</pre>
 */
public final class SunsetIsAnHttpDate implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "sunset-is-an-http-date",
            Requirement.MUST,
            Citation.rfc(8594, "3"),
            "Sunset is an HTTP-date.",
            "Tools that warn of a coming end read the date. What they cannot read they ignore, and the "
                    + "end comes as a surprise.",
            "Format the date as in Sun, 06 Nov 1994 08:49:37 GMT.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Sunset");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().values("Sunset").size() == 1;
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().first("Sunset").orElse("");
        return FieldVerdict.ofGrammar(
                exchange, "Sunset", "a date such as Sun, 06 Nov 1994 08:49:37 GMT", Sunset.parse(value));
    }
}
