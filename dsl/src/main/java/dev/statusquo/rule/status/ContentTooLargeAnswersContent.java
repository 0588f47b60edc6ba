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
 * A 413 that answers content.
 *
 * <pre>{@code
 * GET /search?q=x
 *
 * HTTP/1.1 413 Content Too Large
 * }</pre>
 */
public final class ContentTooLargeAnswersContent implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "content-too-large-answers-content",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.5.14"),
            "A 413 answers a request with content.",
            "A client that sent no content cannot send less.",
            "Send 414 for a target that is too long, 431 for header fields.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(413);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 413 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return RequestContent.isSentBy(exchange.request())
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a request without content",
                        Fact.expected("414 or 431"),
                        Fact.butWas("413, and no content in the request"));
    }
}
