package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Vary;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Optional;

/**
 * Vary: * says that no other request may get this response; a lifetime says that others may.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Vary: *
 * Cache-Control: max-age=60
 * }</pre>
 */
public final class VaryOnEverythingHasNoFreshness implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "vary-on-everything-has-no-freshness",
            Requirement.CONTRADICTION,
            Citation.rfc(9111, "4.1"),
            "A response that varies on everything has no freshness lifetime.",
            "No later request ever matches a stored response with Vary: *, so the lifetime is granted for "
                    + "nothing. Caches fill up with what they can never use.",
            "Name the request fields the response depends on, or drop the lifetime.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Vary");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Vary");
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (exchange.headers().combined("Vary").orElse("").indexOf('*') < 0) {
            return Verdict.kept();
        }
        Optional<Vary> vary = Vary.parse(exchange.headers().values("Vary")).value();
        if (vary.isEmpty()) {
            return Verdict.undecided("Vary is not readable");
        }
        return vary.get().isAny() && Freshness.isPositive(exchange.headers())
                ? FieldVerdict.broken(
                        exchange,
                        "is fresh for a time and fits no later request",
                        "Vary with field names",
                        "Vary",
                        "Cache-Control")
                : Verdict.kept();
    }
}
