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
 * A 411 that answers a request of unknown length.
 *
 * <pre>{@code
 * POST /uploads
 * Content-Length: 3
 *
 * HTTP/1.1 411 Length Required
 * }</pre>
 */
public final class LengthRequiredAnswersUnknownLength implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "length-required-answers-unknown-length",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.5.12"),
            "A 411 answers a request without Content-Length.",
            "A client that did send a length has nothing to add, and repeats in vain.",
            "Read the Content-Length that was sent; send 400 if it is malformed.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(411);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 411 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return !exchange.request().headers().contains("Content-Length")
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a request with Content-Length",
                        Fact.expected("an answer to the content"),
                        Fact.butWas("411, and a Content-Length in the request"));
    }
}
