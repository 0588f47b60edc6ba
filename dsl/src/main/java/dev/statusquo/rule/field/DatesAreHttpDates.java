package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.HttpDate;
import dev.statusquo.header.Parsed;
import dev.statusquo.header.Validity;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * Date and Last-Modified are written in the form of RFC 5322, fixed in length, in GMT.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Last-Modified: 2026-11-22T14:00:00Z
 * }</pre>
 */
public final class DatesAreHttpDates implements Rule {

    private static final List<String> DATES = List.of("Date", "Last-Modified");

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "dates-are-http-dates",
            Requirement.MUST,
            Citation.rfc(9110, "5.6.7"),
            "Dates have the one form of HTTP.",
            "Clients and caches drop a date that they cannot read. Ages, lifetimes and conditions are "
                    + "then computed from nothing.",
            "Format dates as in Sun, 06 Nov 1994 08:49:37 GMT, in English and with the right day of the " + "week.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofUnusual("Date", "Last-Modified");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Date") || exchange.headers().contains("Last-Modified");
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (String name : DATES) {
            List<String> values = exchange.headers().values(name);
            if (values.size() == 1) {
                Parsed<HttpDate> parsed = HttpDate.parse(values.get(0));
                if (parsed.validity() != Validity.VALID) {
                    return FieldVerdict.ofGrammar(
                            exchange, name, "a date such as Sun, 06 Nov 1994 08:49:37 GMT", parsed);
                }
            }
        }
        return Verdict.kept();
    }
}
