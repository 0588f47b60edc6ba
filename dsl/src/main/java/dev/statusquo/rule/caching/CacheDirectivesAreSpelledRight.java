package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Map;

/**
 * Caches ignore unknown directives. Extensions are legal, so only known misspellings are named.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Cache-Control: maxage=60
 * }</pre>
 */
public final class CacheDirectivesAreSpelledRight implements Rule {

    private static final Map<String, String> MEANT = Map.of(
            "maxage", "max-age",
            "max_age", "max-age",
            "smaxage", "s-maxage",
            "s-max-age", "s-maxage",
            "nocache", "no-cache",
            "no_cache", "no-cache",
            "nostore", "no-store",
            "no_store", "no-store",
            "mustrevalidate", "must-revalidate",
            "must_revalidate", "must-revalidate");

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "cache-directives-are-spelled-right",
            Requirement.ADVICE,
            Citation.rfc(9111, "5.2.3"),
            "Cache directives are spelled as caches know them.",
            "A cache ignores a directive it does not know. A misspelled no-store protects nothing, and "
                    + "nobody notices.",
            "Correct the spelling.");

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
            String meant = MEANT.get(directive.name());
            if (meant != null) {
                return FieldVerdict.broken(
                        exchange,
                        "misspells the cache directive " + meant + " as " + directive.name(),
                        meant,
                        "Cache-Control");
            }
        }
        return Verdict.kept();
    }
}
