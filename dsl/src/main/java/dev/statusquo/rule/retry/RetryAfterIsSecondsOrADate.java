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

/**
 * Retry-After is whole seconds, or a date in the one form that senders write.
 *
 * <pre>{@code
 * HTTP/1.1 429 Too Many Requests
 * Retry-After: 30s
 * }</pre>
 */
public final class RetryAfterIsSecondsOrADate implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "retry-after-is-seconds-or-a-date",
            Requirement.MUST,
            Citation.rfc(9110, "10.2.3"),
            "Retry-After is a number of seconds or an HTTP-date.",
            "A client that cannot read the field retries at once, or after a time of its own. The pause "
                    + "that was asked for does not happen.",
            "Send whole seconds without unit, or a date such as Sun, 06 Nov 1994 08:49:37 GMT.");

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
        String value = exchange.headers().first("Retry-After").orElse("");
        return FieldVerdict.ofGrammar(
                exchange, "Retry-After", "whole seconds such as 120, or an HTTP-date", RetryAfter.parse(value));
    }
}
