package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.RateLimit;
import dev.statusquo.header.RateLimitGeneration;
import dev.statusquo.header.RateLimitPolicy;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Optional;

/**
 * RateLimit and RateLimit-Policy are structured lists whose items are strings; earlier drafts had other forms.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * RateLimit: default;r=50;t=30
 * }</pre>
 */
public final class RateLimitFieldKeepsItsGrammar implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "rate-limit-field-keeps-its-grammar",
            Requirement.CONVENTION,
            new Citation("draft-ietf-httpapi-ratelimit-headers", ""),
            "RateLimit fields keep the grammar of a draft.",
            "Clients must ignore a RateLimit field that they cannot parse. They then run into the limit "
                    + "they could have kept.",
            "Send items such as \"default\";r=50;t=30 and \"default\";q=100;w=60.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("RateLimit", "RateLimit-Policy");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("RateLimit") || exchange.headers().contains("RateLimit-Policy");
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<String> limit = exchange.headers().combined("RateLimit");
        if (limit.isPresent()
                && RateLimitGeneration.of("RateLimit", limit.get()).isEmpty()) {
            return FieldVerdict.ofGrammar(
                    exchange, "RateLimit", "items such as \"default\";r=50;t=30", RateLimit.parse(limit.get()));
        }
        Optional<String> policy = exchange.headers().combined("RateLimit-Policy");
        if (policy.isPresent()
                && RateLimitGeneration.of("RateLimit-Policy", policy.get()).isEmpty()) {
            return FieldVerdict.ofGrammar(
                    exchange,
                    "RateLimit-Policy",
                    "items such as \"default\";q=100;w=60",
                    RateLimitPolicy.parse(policy.get()));
        }
        return Verdict.kept();
    }
}
