package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.RateLimitFieldName;
import dev.statusquo.header.RateLimitReset;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;

/**
 * Delays, points in time and durations can be told apart; fractions, ratios and numbers between the ranges cannot.
 *
 * <pre>{@code
 * HTTP/1.1 429 Too Many Requests
 * X-RateLimit-Reset: 500000000
 * }</pre>
 */
public final class RateLimitResetIsUnambiguous implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "rate-limit-reset-is-unambiguous",
            Requirement.ADVICE,
            new Citation("draft-ietf-httpapi-ratelimit-headers", ""),
            "A reset is readable in one way only.",
            "No standard says what X-RateLimit-Reset holds, so clients tell from the value. A value that "
                    + "fits two readings, or none, is waited for wrongly.",
            "Send whole seconds from now, or seconds since 1970, and document which.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return RateLimitField.mayHave(exchange, RateLimitFieldName.Part.RESET);
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (RateLimitField field : RateLimitField.of(exchange, RateLimitFieldName.Part.RESET)) {
            RateLimitReset.Encoding encoding =
                    field.reset().map(RateLimitReset::encoding).orElse(RateLimitReset.Encoding.AMBIGUOUS);
            switch (encoding) {
                case AMBIGUOUS, FRACTIONAL, RATIO -> {
                    return FieldVerdict.broken(
                            exchange,
                            "tells a reset that cannot be read for sure",
                            "whole seconds, such as 60",
                            field.line().name());
                }
                default -> {}
            }
        }
        return Verdict.kept();
    }
}
