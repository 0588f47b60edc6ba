package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.RetryAfter;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.time.Instant;
import java.util.Optional;

/**
 * The date is seen from the Date of the same response.
 *
 * <pre>{@code
 * HTTP/1.1 503 Service Unavailable
 * Date: Sun, 22 Nov 2026 14:00:00 GMT
 * Retry-After: Sun, 22 Nov 2026 13:00:00 GMT
 * }</pre>
 */
public final class RetryAfterLiesAhead implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "retry-after-lies-ahead",
            Requirement.ADVICE,
            Citation.rfc(9110, "10.2.3"),
            "A Retry-After date lies ahead of the response.",
            "A date that is over means: now. Clients retry at once, which is what the field was to " + "prevent.",
            "Compute the date when the response is sent, or send seconds.");

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
        return Waits.areAsked(exchange) && exchange.headers().contains("Date");
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<RetryAfter> asked = Waits.retryAfter(exchange);
        Optional<Instant> sent = Waits.sent(exchange);
        if (asked.isEmpty() || sent.isEmpty()) {
            return Verdict.undecided("a date is not readable");
        }
        return asked.get().isPast(sent.get())
                ? FieldVerdict.broken(
                        exchange,
                        "asks to wait until a time that is over",
                        "a later date, or seconds",
                        "Retry-After",
                        "Date")
                : Verdict.kept();
    }
}
