package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Printable;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A lifetime is delta-seconds: one or more digits, nothing else.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Cache-Control: max-age=-1
 * }</pre>
 */
public final class FreshnessIsANumberOfSeconds implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "freshness-is-a-number-of-seconds",
            Requirement.MUST,
            Citation.rfc(9111, "1.2.2"),
            "Freshness lifetimes are whole seconds.",
            "A cache that cannot read a lifetime treats the response as stale, so nothing is ever reused. "
                    + "A lenient one may cut 1.5 to 1 or read -1 as forever.",
            "Send max-age, s-maxage and the stale directives with a whole number of seconds, 0 or more.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofUnusual("Cache-Control");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Cache-Control");
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (Directive directive : Directive.of(exchange.headers())) {
            if (directive.isLifetime() && !directive.isSeconds()) {
                return FieldVerdict.broken(
                        exchange,
                        "states a lifetime that is no number of seconds: " + Printable.line(directive.toString(), 60),
                        directive.name() + "= and a whole number of seconds",
                        "Cache-Control");
            }
        }
        return Verdict.kept();
    }
}
