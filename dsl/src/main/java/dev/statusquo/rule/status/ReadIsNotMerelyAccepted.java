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
 * A 202 that answers a request for work.
 *
 * <pre>{@code
 * GET /reports/7
 *
 * HTTP/1.1 202 Accepted
 * }</pre>
 */
public final class ReadIsNotMerelyAccepted implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "read-is-not-merely-accepted",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.3.3"),
            "A GET is not answered with 202.",
            "A 202 says that work was accepted, and a GET gives none. A client cannot tell from it "
                    + "whether the representation exists.",
            "Answer the state of the work with 200, and 303 or 404 for a result that is there or is " + "not.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(202);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 202 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return !exchange.method().equals(Method.GET)
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a GET", Fact.expected("200, 303 or 404"), Fact.butWas(202));
    }
}
