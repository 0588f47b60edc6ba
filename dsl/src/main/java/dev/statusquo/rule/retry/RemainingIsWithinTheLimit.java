package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.RateLimitFieldName;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * The remainder of a quota cannot exceed the quota.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * X-RateLimit-Limit: 100
 * X-RateLimit-Remaining: 140
 * }</pre>
 */
public final class RemainingIsWithinTheLimit implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "remaining-is-within-the-limit",
            Requirement.ADVICE,
            new Citation("draft-ietf-httpapi-ratelimit-headers", ""),
            "What remains of a limit is not more than the limit.",
            "More is left than was granted, so one of the two is wrong. A client that paces itself by "
                    + "them runs into the limit.",
            "Read limit and remainder from the same bucket.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return RateLimitField.mayHave(exchange, RateLimitFieldName.Part.REMAINING)
                && RateLimitField.mayHave(exchange, RateLimitFieldName.Part.LIMIT);
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<RateLimitField> limits = RateLimitField.of(exchange, RateLimitFieldName.Part.LIMIT);
        for (RateLimitField remaining : RateLimitField.of(exchange, RateLimitFieldName.Part.REMAINING)) {
            for (RateLimitField limit : limits) {
                if (limit.isOfQuota(remaining) && limit.number() >= 0 && remaining.number() > limit.number()) {
                    return FieldVerdict.broken(
                            exchange,
                            "has more left than it grants",
                            "at most " + limit.number(),
                            remaining.line().name(),
                            limit.line().name());
                }
            }
        }
        return Verdict.kept();
    }
}
