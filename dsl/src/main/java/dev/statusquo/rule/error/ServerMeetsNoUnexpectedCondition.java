package dev.statusquo.rule.error;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A response other than 500.
 *
 * <pre>{@code
 * HTTP/1.1 500 Internal Server Error
 * }</pre>
 */
public final class ServerMeetsNoUnexpectedCondition implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "server-meets-no-unexpected-condition",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.6.1"),
            "The server does not answer 500.",
            "500 is the answer of code that did not expect its input. A client can do nothing but "
                    + "repeat, and the fault is the server's.",
            "Look up the failure in the log of the service, and answer the cause with a 4xx or " + "repair it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(500);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return true;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.status().code() != 500
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + ": the service failed",
                        Fact.expected("an answer that the service meant to give"),
                        Fact.butWas(500));
    }
}
