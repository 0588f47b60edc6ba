package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;

/**
 * An origin server with a clock sends Date in all 2xx, 3xx and 4xx responses.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Type: application/json
 * }</pre>
 */
public final class ResponseIsDated implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "response-is-dated",
            Requirement.MUST,
            Citation.rfc(9110, "6.6.1"),
            "A response says when it was made.",
            "Ages and relative times are counted from Date. Without it a client counts from its own "
                    + "clock, which may be minutes off.",
            "Let the server write Date; most do unless told not to, reactor-netty needs to be told.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() >= 200 && exchange.status().code() <= 499;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("Date")
                ? Verdict.kept()
                : FieldVerdict.broken(exchange, "does not say when it was made", "Date", "Date");
    }
}
