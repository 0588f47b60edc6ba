package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.HttpDate;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * An origin server with a clock sends Date in all 2xx, 3xx and 4xx responses. One without a clock must not; so a response is blamed
 * only if it shows a clock by another date. Expires and Sunset show none: a server may send them as they were configured.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Last-Modified: Sun, 22 Nov 2026 10:00:00 GMT
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

    private static final List<String> DATED = List.of("Last-Modified", "Retry-After");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(200, 499);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() >= 200 && exchange.status().code() <= 499;
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (exchange.headers().contains("Date")) {
            return Verdict.kept();
        }
        return showsClock(exchange)
                ? FieldVerdict.broken(exchange, "does not say when it was made", "Date", "Date")
                : Verdict.undecided("nothing in the response shows that the server has a clock");
    }

    private static boolean showsClock(Exchange exchange) {
        for (String name : DATED) {
            if (exchange.headers()
                    .first(name)
                    .flatMap(text -> HttpDate.parse(text).value())
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }
}
