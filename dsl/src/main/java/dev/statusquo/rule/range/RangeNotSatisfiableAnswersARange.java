package dev.statusquo.rule.range;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * 416 refuses the ranges of the request, so there is a Range in it, or a field of a vendor such as x-ms-range.
 *
 * <pre>{@code
 * GET /users?page=99 HTTP/1.1
 *
 * HTTP/1.1 416 Range Not Satisfiable
 * }</pre>
 */
public final class RangeNotSatisfiableAnswersARange implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "range-not-satisfiable-answers-a-range",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.5.17"),
            "416 answers a request for a range.",
            "The client asked for no range and is told that its range does not fit. Nothing it can change "
                    + "makes the request succeed.",
            "Answer 400 or 422 for a bad page or limit parameter.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(416);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 416 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return Parts.mayBeAskedBy(exchange.request())
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a request without Range",
                        Fact.expected("Range in the request, or another status"),
                        Fact.butWas("416 and no Range"));
    }
}
