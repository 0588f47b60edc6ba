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
import java.time.Duration;
import java.util.Optional;

/**
 * A wait of more than a day is legal and hardly ever meant.
 *
 * <pre>{@code
 * HTTP/1.1 503 Service Unavailable
 * Retry-After: 604800
 * }</pre>
 */
public final class RetryAfterIsAtMostADay implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "retry-after-is-at-most-a-day",
            Requirement.ADVICE,
            Citation.rfc(9110, "10.2.3"),
            "Retry-After asks for at most a day.",
            "Few clients keep a request for longer than a day. They either give up or cut the wait to a "
                    + "time of their own.",
            "Send the time after which a first try makes sense, and say the rest in the body.");

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
        Optional<Duration> delay = Waits.delay(exchange);
        if (delay.isEmpty()
                || Waits.retryAfter(exchange)
                        .filter(RetryAfter::looksLikeTimestamp)
                        .isPresent()) {
            return Verdict.undecided("Retry-After is not readable as a delay");
        }
        return delay.get().compareTo(Duration.ofDays(1)) > 0
                ? FieldVerdict.broken(
                        exchange, "asks to wait for more than a day", "at most 86400 seconds", "Retry-After", "Date")
                : Verdict.kept();
    }
}
