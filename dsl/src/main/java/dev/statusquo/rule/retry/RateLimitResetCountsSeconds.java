package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.RateLimitReset;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Optional;

/**
 * Until its version 06 the draft had RateLimit-Reset, in seconds from the response on.
 *
 * <pre>{@code
 * HTTP/1.1 429 Too Many Requests
 * RateLimit-Reset: 1795356060
 * }</pre>
 */
public final class RateLimitResetCountsSeconds implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "rate-limit-reset-counts-seconds",
            Requirement.CONVENTION,
            new Citation("draft-ietf-httpapi-ratelimit-headers", ""),
            "RateLimit-Reset counts seconds from now.",
            "Without the X- the field is that of the draft, which counts seconds from now. A point in "
                    + "time reads as a wait of decades.",
            "Send the seconds that remain, or name the field X-RateLimit-Reset and document its form.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("RateLimit-Reset");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().values("RateLimit-Reset").size() == 1;
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<RateLimitReset> reset = exchange.headers()
                .first("RateLimit-Reset")
                .flatMap(value -> RateLimitReset.parse(value).value());
        return reset.isPresent() && reset.get().encoding() == RateLimitReset.Encoding.DELTA_SECONDS
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange,
                        "tells the reset in another way than in seconds",
                        "whole seconds, such as 60",
                        "RateLimit-Reset");
    }
}
