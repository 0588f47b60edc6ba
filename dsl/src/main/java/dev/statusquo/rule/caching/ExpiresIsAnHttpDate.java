package dev.statusquo.rule.caching;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.HttpDate;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Expires is a date in the one form that senders write. 0 and -1 are let pass: caches must read them as expired, and
 * many frameworks send them to say so.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Expires: 2026-11-22T15:00:00Z
 * }</pre>
 */
public final class ExpiresIsAnHttpDate implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "expires-is-an-http-date",
            Requirement.MUST,
            Citation.rfc(9111, "5.3"),
            "Expires is an HTTP-date.",
            "Whatever is not a date counts as expired, so the response is never reused. A cache that "
                    + "guesses instead keeps it for a time nobody stated.",
            "Format the date as in Sun, 06 Nov 1994 08:49:37 GMT, or send max-age instead.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Expires");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().values("Expires").size() == 1;
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().first("Expires").orElse("");
        return value.equals("0") || value.equals("-1")
                ? Verdict.kept()
                : FieldVerdict.ofGrammar(
                        exchange, "Expires", "a date such as Sun, 06 Nov 1994 08:49:37 GMT", HttpDate.parse(value));
    }
}
