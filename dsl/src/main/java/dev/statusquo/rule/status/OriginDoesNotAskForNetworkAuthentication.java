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
 * An error that comes from the service and not from the network before it.
 *
 * <pre>{@code
 * HTTP/1.1 511 Network Authentication Required
 * Content-Type: text/html
 * }</pre>
 */
public final class OriginDoesNotAskForNetworkAuthentication implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "origin-does-not-ask-for-network-authentication",
            Requirement.SHOULD,
            Citation.rfc(6585, "6"),
            "An origin server does not send 511.",
            "511 comes from the network in between, such as the login page of a hotel. From an "
                    + "origin it sends the client to the wrong party; from a network it means that no test "
                    + "reached the service.",
            "Send 401 with a challenge; if the service did not send this, check the network of the " + "test run.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(500, Integer.MAX_VALUE);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() >= 500;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.status().code() != 511
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " asks for a login to the network",
                        Fact.expected("401 with a challenge, or a network without a login page"),
                        Fact.butWas(511));
    }
}
