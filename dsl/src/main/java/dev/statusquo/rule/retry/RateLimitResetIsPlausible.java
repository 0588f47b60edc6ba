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
import java.time.Instant;
import java.util.Optional;

/**
 * A reset is read as its value suggests and compared with the Date of the response, five seconds before to 31 days
 * after.
 *
 * <pre>{@code
 * HTTP/1.1 429 Too Many Requests
 * Date: Sun, 22 Nov 2026 14:00:00 GMT
 * X-RateLimit-Reset: 1600000000
 * }</pre>
 */
public final class RateLimitResetIsPlausible implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "rate-limit-reset-is-plausible",
            Requirement.ADVICE,
            new Citation("draft-ietf-httpapi-ratelimit-headers", ""),
            "A reset lies within a month of the response.",
            "A reset in the past or next year comes from a wrong unit or clock. Clients that trust it "
                    + "retry at once or never.",
            "Check unit and clock of the value.");

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
        Optional<Instant> sent = Waits.sent(exchange);
        if (sent.isEmpty()) {
            return Verdict.undecided("the response has no readable Date");
        }
        for (RateLimitField field : RateLimitField.of(exchange, RateLimitFieldName.Part.RESET)) {
            Optional<RateLimitReset> reset =
                    field.reset().filter(value -> value.at(sent.get()).isPresent());
            if (reset.isPresent() && !reset.get().isPlausible(sent.get())) {
                return FieldVerdict.broken(
                        exchange,
                        "tells a reset that is over or far away",
                        "a time from now to 31 days on, seen from Date",
                        field.line().name(),
                        "Date");
            }
        }
        return Verdict.kept();
    }
}
