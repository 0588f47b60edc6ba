package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.CacheControl;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Optional;

/**
 * What must not be stored cannot be fresh for a time, unless must-understand lifts no-store for caches that know the status
 * (RFC 9111, section 5.2.2.3).
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Cache-Control: no-store, max-age=60
 * }</pre>
 */
public final class NoStoreExcludesFreshness implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "no-store-excludes-freshness",
            Requirement.CONTRADICTION,
            Citation.rfc(9111, "5.2.2.5"),
            "A response that is not to be stored has no freshness lifetime.",
            "no-store forbids what max-age invites to. One of the two was not meant, and a cache that "
                    + "honours only the other serves what was to be forgotten.",
            "Send no-store alone, or drop it where the response may be reused.");

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
        if (!Freshness.mentions(exchange.headers(), "no-store")) {
            return Verdict.kept();
        }
        Optional<CacheControl> directives = Freshness.directives(exchange.headers());
        if (directives.isEmpty()) {
            return Verdict.undecided("Cache-Control is not readable");
        }
        return directives.get().noStore()
                        && !directives.get().has("must-understand")
                        && directives.get().hasPositiveFreshness()
                ? FieldVerdict.broken(
                        exchange,
                        "forbids to store and grants freshness at once",
                        "no-store or a lifetime",
                        "Cache-Control")
                : Verdict.kept();
    }
}
