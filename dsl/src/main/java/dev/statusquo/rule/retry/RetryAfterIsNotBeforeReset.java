package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.RateLimit;
import dev.statusquo.header.RateLimitReset;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a used up quota says when it is reset, Retry-After should not name an earlier time.
 *
 * <pre>{@code
 * HTTP/1.1 429 Too Many Requests
 * Retry-After: 5
 * RateLimit: "default";r=0;t=30
 * }</pre>
 */
public final class RetryAfterIsNotBeforeReset implements Rule {

    private static final Duration ROUNDING = Duration.ofSeconds(1);

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "retry-after-is-not-before-reset",
            Requirement.SHOULD,
            new Citation("draft-ietf-httpapi-ratelimit-headers", ""),
            "Retry-After is not earlier than the reset of the limit.",
            "Retry-After takes precedence, so a client comes back when it says so. If the limit is reset "
                    + "later, it is refused again.",
            "Derive Retry-After and t, or RateLimit-Reset, from the same instant.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(400, 599).withFields("Retry-After");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().isError()
                && Waits.areAsked(exchange)
                && (exchange.headers().contains("RateLimit")
                        || exchange.headers().contains("RateLimit-Reset"));
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<Duration> delay = Waits.delay(exchange);
        Optional<Duration> reset = reset(exchange);
        if (delay.isEmpty() || reset.isEmpty()) {
            return Verdict.undecided("there are not two times to compare");
        }
        return delay.get().plus(ROUNDING).compareTo(reset.get()) < 0
                ? FieldVerdict.broken(
                        exchange,
                        "asks to retry before the limit is reset",
                        "Retry-After of at least " + reset.get().toSeconds(),
                        "Retry-After",
                        exchange.headers().contains("RateLimit") ? "RateLimit" : "RateLimit-Reset")
                : Verdict.kept();
    }

    private static Optional<Duration> reset(Exchange exchange) {
        Optional<String> current = exchange.headers().combined("RateLimit");
        if (current.isPresent()) {
            return RateLimit.parse(current.get())
                    .value()
                    .flatMap(limit -> limit.limits().stream()
                            .filter(one -> one.remaining() == 0)
                            .flatMap(one -> one.reset().stream())
                            .min(Duration::compareTo));
        }
        return exchange.headers()
                .first("RateLimit-Reset")
                .flatMap(value -> RateLimitReset.parse(value).value())
                .filter(reset -> reset.encoding() == RateLimitReset.Encoding.DELTA_SECONDS)
                .flatMap(reset -> reset.at(Instant.EPOCH))
                .map(instant -> Duration.between(Instant.EPOCH, instant));
    }
}
