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
 * A 415 that answers content, or at least a Content-Type or Content-Encoding.
 *
 * <pre>{@code
 * POST /users
 *
 * HTTP/1.1 415 Unsupported Media Type
 * }</pre>
 */
public final class UnsupportedMediaTypeAnswersContent implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "unsupported-media-type-answers-content",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.5.16"),
            "A 415 answers a request with content.",
            "A client that sent no content cannot change its format. What is missing is the content.",
            "Send 400 and say that content is missing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(415);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 415 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return RequestContent.isSentBy(exchange.request())
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a request without content",
                        Fact.expected("400, telling that content is missing"),
                        Fact.butWas("415, and neither content nor Content-Type in the request"));
    }
}
