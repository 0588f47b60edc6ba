package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * The field has a meaning with 3xx, 413, 429 and 503, and a plain reading with 202 and refusals that pass. Elsewhere
 * it has none.
 *
 * <pre>{@code
 * HTTP/1.1 400 Bad Request
 * Retry-After: 30
 * }</pre>
 */
public final class RetryAfterStandsWhereItHelps implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "retry-after-stands-where-it-helps",
            Requirement.ADVICE,
            Citation.rfc(9110, "10.2.3"),
            "Retry-After stands where a later request can succeed.",
            "Retry-After promises that the same request may succeed later. With a success or an error in "
                    + "the request itself it makes clients repeat what cannot change.",
            "Send Retry-After with 202, 3xx, 413, 429, 503 and other refusals that pass.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Retry-After");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Retry-After");
    }

    @Override
    public Verdict check(Exchange exchange) {
        return switch (exchange.status().code()) {
            case 200, 201, 204, 205, 206, 400, 401, 405, 406, 410, 411, 414, 415, 416, 417, 422, 431, 501, 505 ->
                FieldVerdict.broken(
                        exchange, "asks to retry what time does not change", "no Retry-After", "Retry-After");
            default -> Verdict.kept();
        };
    }
}
