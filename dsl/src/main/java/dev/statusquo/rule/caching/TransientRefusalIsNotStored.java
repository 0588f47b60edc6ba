package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A cache must not store 428, 429, 431 or 511, so the response must not invite it to.
 *
 * <pre>{@code
 * HTTP/1.1 429 Too Many Requests
 * Cache-Control: public, max-age=60
 * }</pre>
 */
public final class TransientRefusalIsNotStored implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "transient-refusal-is-not-stored",
            Requirement.CONTRADICTION,
            Citation.rfc(6585, "3 to 6"),
            "A refusal that passes is not to be stored.",
            "A cache must not store 428, 429, 431 and 511, since each is about one request of one client. "
                    + "With a lifetime on it, a shared cache hands the refusal to everybody.",
            "Send these errors with Cache-Control: no-store, ahead of any rule that adds a lifetime to "
                    + "all responses.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(428, 429, 431, 511).withFields("Cache-Control", "Expires");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return switch (exchange.status().code()) {
            case 428, 429, 431, 511 ->
                exchange.headers().contains("Cache-Control")
                        || exchange.headers().contains("Expires");
            default -> false;
        };
    }

    @Override
    public Verdict check(Exchange exchange) {
        HeaderFields headers = exchange.headers();
        return Freshness.isPositive(headers) || Freshness.isPublic(headers)
                ? FieldVerdict.broken(
                        exchange, "invites caches to store it", "Cache-Control: no-store", "Cache-Control", "Expires")
                : Verdict.kept();
    }
}
