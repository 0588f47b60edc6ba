package dev.statusquo.rule.status;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;

/**
 * A status code of one of the five classes. Codes from 600 on never leave a server.
 *
 * <pre>{@code
 * HTTP/1.1 999 Request Denied
 * }</pre>
 */
public final class StatusBelongsToAClass implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "status-belongs-to-a-class",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15"),
            "The status code is between 100 and 599.",
            "Clients decide by the first digit. A code of no class is treated as a server error at "
                    + "best, and many clients throw on it.",
            "Send a code between 100 and 599; keep internal codes inside.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return true;
    }

    @Override
    public Verdict check(Exchange exchange) {
        int code = exchange.status().code();
        return code >= 100 && code <= 599
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " is no status code", Fact.expected("100 to 599"), Fact.butWas(code));
    }
}
