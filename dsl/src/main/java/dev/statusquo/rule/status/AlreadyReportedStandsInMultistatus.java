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
 * A success whose status is meant for messages.
 *
 * <pre>{@code
 * HTTP/1.1 208 Already Reported
 * }</pre>
 */
public final class AlreadyReportedStandsInMultistatus implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "already-reported-stands-in-multistatus",
            Requirement.ADVICE,
            Citation.rfc(5842, "7.1"),
            "208 is not the status of a message.",
            "208 marks a member inside a multistatus body. As the status of a whole response it "
                    + "tells a client nothing but success.",
            "Send 200, or 207 with 208 inside its body.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(208);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().isSuccess();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.status().code() != 208
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " is the status of a message",
                        Fact.expected("200 or 207"),
                        Fact.butWas(208));
    }
}
