package dev.statusquo.rule.status;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A status code that is in use: neither 306 nor 418.
 *
 * <pre>{@code
 * HTTP/1.1 418 I'm a teapot
 * }</pre>
 */
public final class StatusIsNotReserved implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "status-is-not-reserved",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.5.19"),
            "The status code is not one that the registry holds unused.",
            "Codes 306 and 418 are kept out of use; a later document may give them a meaning that "
                    + "clients then apply.",
            "Send the code that says what happened, such as 400 or 403 for a refusal.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(300, 499);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() >= 300 && exchange.status().code() <= 499;
    }

    @Override
    public Verdict check(Exchange exchange) {
        int code = exchange.status().code();
        return code != 306 && code != 418
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " is a code that is reserved and unused",
                        Fact.expected("a code with a meaning"),
                        Fact.butWas(code));
    }
}
