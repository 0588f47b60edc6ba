package dev.statusquo.rule.conditional;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Printable;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * 428 demands a conditional request; one with the tags of If-Match is conditional.
 *
 * <pre>{@code
 * PUT /users/42 HTTP/1.1
 * If-Match: "v6"
 *
 * HTTP/1.1 428 Precondition Required
 * }</pre>
 */
public final class PreconditionRequiredAnswersAnUnconditionalRequest implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "precondition-required-answers-an-unconditional-request",
            Requirement.CONTRADICTION,
            Citation.rfc(6585, "3"),
            "428 answers a request without a condition.",
            "The client did what 428 demands and is told to do it. It has no other way to make the "
                    + "request acceptable.",
            "Look at If-Match before demanding it; answer 412 where its tag is not the current one.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(428);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 428 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        String asked = exchange.request().headers().combined("If-Match").orElse("*");
        return asked.equals("*")
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a request with a condition",
                        Fact.expected("the condition to be judged: 412, or the success of the request"),
                        Fact.butWas("If-Match: " + Printable.line(asked, 120)));
    }
}
