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
 * A redirect that is not 305, which was given up for security.
 *
 * <pre>{@code
 * HTTP/1.1 305 Use Proxy
 * Location: http://proxy.example/
 * }</pre>
 */
public final class StatusIsNotDeprecated implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "status-is-not-deprecated",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.4.6"),
            "The status code is not deprecated.",
            "Clients ignore 305: a response that tells a client which proxy to use is a way to "
                    + "redirect its traffic.",
            "Send 307 or 308 with the other location, or configure the proxy at the client.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(300, 399);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() >= 300 && exchange.status().code() <= 399;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.status().code() != 305
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " is deprecated",
                        Fact.expected("307 or 308 with a Location"),
                        Fact.butWas(305));
    }
}
