package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.HashMap;
import java.util.Map;

/**
 * Two different values of one lifetime deny each other.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Cache-Control: max-age=60
 * Cache-Control: max-age=3600
 * }</pre>
 */
public final class FreshnessIsStatedOnce implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "freshness-is-stated-once",
            Requirement.CONTRADICTION,
            Citation.rfc(9111, "4.2.1"),
            "A freshness lifetime is stated once.",
            "One cache takes the first value, another treats the response as stale. The owner cannot know "
                    + "for how long an old answer is served.",
            "Let one place set Cache-Control, and let it replace the field instead of adding to it.");

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
        Map<String, Directive> first = new HashMap<>();
        for (Directive later : Directive.of(exchange.headers())) {
            Directive earlier = later.isLifetime() ? first.putIfAbsent(later.name(), later) : null;
            if (earlier != null && !later.sameArgument(earlier)) {
                return FieldVerdict.broken(
                        exchange, "states two values of " + later.name(), "one " + later.name(), "Cache-Control");
            }
        }
        return Verdict.kept();
    }
}
