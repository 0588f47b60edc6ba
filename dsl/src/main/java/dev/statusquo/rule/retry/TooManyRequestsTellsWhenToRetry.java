package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.RateLimit;
import dev.statusquo.header.RateLimitFieldName;
import dev.statusquo.header.RateLimitGeneration;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * The RFC allows Retry-After with 429; the status guide asks for it, or for a field that says when the limit is reset.
 *
 * <pre>{@code
 * HTTP/1.1 429 Too Many Requests
 * Content-Type: application/json
 * }</pre>
 */
public final class TooManyRequestsTellsWhenToRetry implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "too-many-requests-tells-when-to-retry",
            Requirement.CONVENTION,
            Citation.guide("4xx codes"),
            "429 tells when to retry.",
            "A client that is not told how long to wait guesses. It comes back too early and is refused "
                    + "again, or waits for nothing.",
            "Send Retry-After with the seconds to wait, or X-RateLimit-Reset.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(429);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 429;
    }

    @Override
    public Verdict check(Exchange exchange) {
        boolean told = exchange.headers().contains("Retry-After")
                || !RateLimitField.of(exchange, RateLimitFieldName.Part.RESET).isEmpty()
                || exchange.headers()
                        .combined("RateLimit")
                        .filter(TooManyRequestsTellsWhenToRetry::tellsReset)
                        .isPresent();
        return told
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange, "does not tell when to retry", "Retry-After, or X-RateLimit-Reset", "Retry-After");
    }

    private static boolean tellsReset(String value) {
        return RateLimit.parse(value)
                        .value()
                        .filter(limit -> limit.limits().stream()
                                .anyMatch(one -> one.reset().isPresent()))
                        .isPresent()
                || RateLimitGeneration.of("RateLimit", value).orElse(null) == RateLimitGeneration.DICTIONARY
                        && value.contains("reset");
    }
}
