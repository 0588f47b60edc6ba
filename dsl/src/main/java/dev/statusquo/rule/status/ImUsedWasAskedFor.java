package dev.statusquo.rule.status;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 226 that answers a request for a manipulated instance.
 *
 * <pre>{@code
 * GET /feed
 *
 * HTTP/1.1 226 IM Used
 * IM: feed
 * }</pre>
 */
public final class ImUsedWasAskedFor implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "im-used-was-asked-for",
            Requirement.MUST,
            Citation.rfc(3229, "10.4.1"),
            "A 226 answers a GET with A-IM.",
            "A client that asked for no instance manipulation cannot undo one and takes a difference "
                    + "for the whole.",
            "Send 200 with the whole representation unless the request has A-IM.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(226);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 226 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.method().equals(Method.GET)
                        && exchange.request().headers().contains("A-IM")
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a request for the plain instance",
                        Fact.expected("200 with the whole representation"),
                        Fact.butWas("226, and no A-IM in a GET"));
    }
}
