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
 * A 422 that answers content. Reads, and writes with a query, are left alone: many frameworks answer 422 to parameters.
 *
 * <pre>{@code
 * POST /users
 *
 * HTTP/1.1 422 Unprocessable Content
 * }</pre>
 */
public final class UnprocessableContentAnswersContent implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "unprocessable-content-answers-content",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.5.21"),
            "A 422 to a write answers content.",
            "422 says that content was understood and cannot be processed. Without content there was "
                    + "nothing to understand.",
            "Send 400 and say that content is missing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(422);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 422
                && switch (exchange.method().token()) {
                    case "POST", "PUT", "PATCH" -> exchange.request().uri().indexOf('?') < 0;
                    default -> false;
                };
    }

    @Override
    public Verdict check(Exchange exchange) {
        return RequestContent.isSentBy(exchange.request())
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a write without content",
                        Fact.expected("400, telling that content is missing"),
                        Fact.butWas("422, and no content in the request"));
    }
}
