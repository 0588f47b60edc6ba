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
import java.time.Instant;
import java.util.Optional;

/**
 * A refusal for too many requests that asks for no pause asks for more requests.
 *
 * <pre>{@code
 * HTTP/1.1 429 Too Many Requests
 * Retry-After: 0
 * }</pre>
 */
public final class TooManyRequestsAsksToWait implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "too-many-requests-asks-to-wait",
            Requirement.ADVICE,
            Citation.rfc(6585, "4"),
            "429 asks to wait.",
            "Zero seconds invite to retry at once. Clients then spend the limit on requests that are " + "refused.",
            "Round the remaining time up to whole seconds, at least 1.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(429).withFields("Retry-After");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 429 && Waits.areAsked(exchange);
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<RetryAfter> asked = Waits.retryAfter(exchange);
        if (asked.isEmpty() || asked.get().date().isPresent()) {
            return Verdict.undecided("Retry-After is not a number of seconds");
        }
        return asked.get().delay(Instant.EPOCH).isZero()
                ? FieldVerdict.broken(exchange, "asks for no pause", "1 or more seconds", "Retry-After")
                : Verdict.kept();
    }
}
