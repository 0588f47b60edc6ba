package dev.statusquo.rule.conditional;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.HttpDate;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.time.Duration;
import java.util.Optional;

/**
 * A server must not name a date of change that is later than the response itself. Many servers compute Date once a second, so
 * two seconds are let pass.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Date: Sun, 22 Nov 2026 14:00:00 GMT
 * Last-Modified: Sun, 22 Nov 2026 14:05:00 GMT
 * }</pre>
 */
public final class LastModifiedIsNotLaterThanDate implements Rule {

    private static final Duration SLACK = Duration.ofSeconds(2);

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "last-modified-is-not-later-than-date",
            Requirement.MUST,
            Citation.rfc(9110, "8.8.2.1"),
            "Last-Modified is not later than Date.",
            "A client that sends a date from the future back learns nothing of changes until then. It "
                    + "shows old data and believes it is current.",
            "Send the earlier of the date of the change and the present date.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Last-Modified");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Last-Modified")
                && exchange.headers().contains("Date");
    }

    @Override
    public Verdict check(Exchange exchange) {
        Optional<HttpDate> changed = date(exchange, "Last-Modified");
        Optional<HttpDate> sent = date(exchange, "Date");
        if (changed.isEmpty() || sent.isEmpty()) {
            return Verdict.undecided("a date is not readable");
        }
        Duration ahead = Duration.between(sent.get().instant(), changed.get().instant());
        if (ahead.compareTo(Duration.ZERO) > 0 && ahead.compareTo(SLACK) <= 0) {
            return Verdict.undecided("Date may be a second old when it is sent");
        }
        return ahead.compareTo(SLACK) > 0
                ? FieldVerdict.broken(
                        exchange,
                        "was changed after it was sent",
                        "Last-Modified at or before Date",
                        "Last-Modified",
                        "Date")
                : Verdict.kept();
    }

    private static Optional<HttpDate> date(Exchange exchange, String name) {
        return exchange.headers()
                .first(name)
                .flatMap(value -> HttpDate.parse(value).value());
    }
}
