package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Deprecation;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Deprecation is a structured date; true and HTTP-dates belong to earlier drafts.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Deprecation: true
 * }</pre>
 */
public final class DeprecationIsADate implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "deprecation-is-a-date",
            Requirement.MUST,
            Citation.rfc(9745, "2.1"),
            "Deprecation is a date in seconds since 1970.",
            "Tools that warn of deprecated endpoints read the date. They ignore true and text, so nobody "
                    + "is warned.",
            "Send @ and the seconds since 1970.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Deprecation");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().values("Deprecation").size() == 1;
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().first("Deprecation").orElse("");
        return FieldVerdict.ofGrammar(exchange, "Deprecation", "a date such as @1688169599", Deprecation.parse(value));
    }
}
