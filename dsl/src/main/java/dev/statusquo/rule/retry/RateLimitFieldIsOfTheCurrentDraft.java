package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.RateLimitGeneration;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A dictionary is the form of draft 07, integers with a window that of draft 06.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * RateLimit: limit=100, remaining=50, reset=60
 * }</pre>
 */
public final class RateLimitFieldIsOfTheCurrentDraft implements Rule {

    private static final List<String> NAMES = List.of("RateLimit", "RateLimit-Policy");

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "rate-limit-field-is-of-the-current-draft",
            Requirement.ADVICE,
            new Citation("draft-ietf-httpapi-ratelimit-headers", ""),
            "RateLimit fields are of the current draft.",
            "The drafts share names and not syntax. A client written for the current one ignores what an "
                    + "earlier one prescribed.",
            "Send lists such as \"default\";r=50;t=30, as since draft 08.");

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
        for (String name : NAMES) {
            Optional<RateLimitGeneration> generation =
                    exchange.headers().combined(name).flatMap(value -> RateLimitGeneration.of(name, value));
            if (generation.isPresent() && generation.get() != RateLimitGeneration.LIST) {
                return FieldVerdict.broken(
                        exchange, "limits in the form of an earlier draft", "a list of quoted names", name);
            }
        }
        return Verdict.kept();
    }
}
