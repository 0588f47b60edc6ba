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
import java.util.Optional;

/**
 * A number over a billion is a valid delay of more than 31 years, and surely meant as a point in time.
 *
 * <pre>{@code
 * HTTP/1.1 429 Too Many Requests
 * Retry-After: 1767229200
 * }</pre>
 */
public final class RetryAfterIsADelayNotATimestamp implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "retry-after-is-a-delay-not-a-timestamp",
            Requirement.ADVICE,
            Citation.rfc(9110, "10.2.3"),
            "Retry-After counts seconds from now.",
            "A timestamp read as a delay is a wait of half a century. A client that obeys never comes " + "back.",
            "Send the seconds that remain, not the second at which the wait ends.");

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
        return Waits.areAsked(exchange);
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<RetryAfter> asked = Waits.retryAfter(exchange);
        if (asked.isEmpty()) {
            return Verdict.undecided("Retry-After is not readable");
        }
        return asked.get().looksLikeTimestamp()
                ? FieldVerdict.broken(
                        exchange, "asks to wait for decades", "the seconds from now on, such as 30", "Retry-After")
                : Verdict.kept();
    }
}
