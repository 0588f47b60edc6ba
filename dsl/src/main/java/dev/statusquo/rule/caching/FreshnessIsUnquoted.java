package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * The arguments of max-age and s-maxage are tokens; a sender must not write them as quoted strings.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Cache-Control: max-age="5"
 * }</pre>
 */
public final class FreshnessIsUnquoted implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "freshness-is-unquoted",
            Requirement.MUST,
            Citation.rfc(9111, "5.2.2.1"),
            "Freshness lifetimes are written without quotes.",
            "Many caches read the token form only. To them a quoted lifetime is none, and the response is "
                    + "not reused.",
            "Write max-age=5, not max-age=\"5\".");

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
            if (directive.isQuoted() && (directive.isNamed("max-age") || directive.isNamed("s-maxage"))) {
                return FieldVerdict.broken(
                        exchange, "quotes the lifetime of its freshness", directive.unquoted(), "Cache-Control");
            }
        }
        return Verdict.kept();
    }
}
