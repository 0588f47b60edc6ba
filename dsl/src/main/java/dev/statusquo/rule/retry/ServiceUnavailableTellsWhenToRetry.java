package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * The RFC allows Retry-After with 503; the status guide asks for it always.
 *
 * <pre>{@code
 * HTTP/1.1 503 Service Unavailable
 * Content-Type: application/json
 * }</pre>
 */
public final class ServiceUnavailableTellsWhenToRetry implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "service-unavailable-tells-when-to-retry",
            Requirement.CONVENTION,
            Citation.guide("5xx codes"),
            "503 tells when to retry.",
            "Without a time clients retry at once, all of them. The service then comes back under more "
                    + "load than it went down with.",
            "Send Retry-After with every 503, an estimate if need be.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(503);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 503;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("Retry-After")
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange, "does not tell when to retry", "Retry-After, such as 30", "Retry-After");
    }
}
