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
 * 206 delivers the ranges that were asked for, so there is a Range in the request, or what
 * storage services take for one: a field such as x-ms-range, or the number of a part.
 *
 * <pre>{@code
 * GET /export HTTP/1.1
 *
 * HTTP/1.1 206 Partial Content
 * Content-Range: bytes 0-4/34
 * }</pre>
 */
public final class PartialContentAnswersARange implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "partial-content-answers-a-range",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.3.7"),
            "206 answers a request for a range.",
            "A client that asked for the whole takes the part for it. It stores or shows a truncated "
                    + "representation without noticing.",
            "Answer 200 with the whole where the request has no Range; page through collections with "
                    + "links instead.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(206);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 206 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return Parts.mayBeAskedBy(exchange.request())
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a request without Range",
                        Fact.expected("200 with the whole, or Range in the request"),
                        Fact.butWas("206 and no Range"));
    }
}
