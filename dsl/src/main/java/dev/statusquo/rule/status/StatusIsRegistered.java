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
 * A status code that has an entry in the IANA registry.
 *
 * <pre>{@code
 * HTTP/1.1 452 Out Of Stock
 * }</pre>
 */
public final class StatusIsRegistered implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "status-is-registered",
            Requirement.ADVICE,
            Citation.rfc(9110, "16.2"),
            "The status code is registered with IANA.",
            "A client knows no more of an unassigned code than its class, and treats 452 as 400. "
                    + "Whatever the code was meant to say, put it into the body.",
            "Send the registered code that comes closest and tell the rest in the error body.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(100, 599);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() >= 100 && exchange.status().code() <= 599;
    }

    @Override
    public Verdict check(Exchange exchange) {
        int code = exchange.status().code();
        boolean registered = !exchange.status().phrase().isEmpty() || code == 306 || code == 418;
        return registered
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " is not a registered status code",
                        Fact.expected("a code of the IANA registry; clients treat this one as " + code / 100 + "00"),
                        Fact.butWas(code));
    }
}
