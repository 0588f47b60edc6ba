package dev.statusquo.rule.conditional;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * 304 says that the copy of the client is still good. Without If-None-Match or If-Modified-Since the client never
 * spoke of one.
 *
 * <pre>{@code
 * GET /users/42 HTTP/1.1
 *
 * HTTP/1.1 304 Not Modified
 * ETag: "v7"
 * }</pre>
 */
public final class NotModifiedAnswersACondition implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "not-modified-answers-a-condition",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.4.5"),
            "304 answers a request with a condition.",
            "A client that sent no condition has no stored response, so it is left with nothing: no "
                    + "content, and no copy to use instead.",
            "Answer 304 only where If-None-Match or If-Modified-Since was sent.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(304);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 304 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        HeaderFields asked = exchange.request().headers();
        return asked.contains("If-None-Match") || asked.contains("If-Modified-Since")
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a request without a condition",
                        Fact.expected("200, or If-None-Match or If-Modified-Since in the request"),
                        Fact.butWas("304 and neither of them"));
    }
}
