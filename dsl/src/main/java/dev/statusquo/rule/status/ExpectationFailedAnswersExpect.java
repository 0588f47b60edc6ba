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
 * A 417 that answers an expectation.
 *
 * <pre>{@code
 * POST /orders
 *
 * HTTP/1.1 417 Expectation Failed
 * }</pre>
 */
public final class ExpectationFailedAnswersExpect implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "expectation-failed-answers-expect",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.5.18"),
            "A 417 answers a request with Expect.",
            "417 is about the Expect field alone. A client that sent none cannot tell what failed.",
            "Send 422 or 409 when a business rule fails.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(417);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 417 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.request().headers().contains("Expect")
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a request without Expect",
                        Fact.expected("422 or 409"),
                        Fact.butWas("417, and no Expect in the request"));
    }
}
