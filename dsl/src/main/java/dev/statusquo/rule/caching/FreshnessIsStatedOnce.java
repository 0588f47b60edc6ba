package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;

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
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Cache-Control");
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<Directive> directives = Directive.of(exchange.headers());
        for (int i = 0; i < directives.size(); i++) {
            Directive later = directives.get(i);
            for (Directive earlier : directives.subList(0, i)) {
                if (later.isLifetime() && later.isNamed(earlier.name()) && !later.sameArgument(earlier)) {
                    return FieldVerdict.broken(
                            exchange, "states two values of " + later.name(), "one " + later.name(), "Cache-Control");
                }
            }
        }
        return Verdict.kept();
    }
}
