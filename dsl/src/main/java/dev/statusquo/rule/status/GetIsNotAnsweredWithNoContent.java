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
 * A successful GET that brings a representation.
 *
 * <pre>{@code
 * GET /users/42/orders
 *
 * HTTP/1.1 204 No Content
 * }</pre>
 */
public final class GetIsNotAnsweredWithNoContent implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "get-is-not-answered-with-no-content",
            Requirement.CONVENTION,
            Citation.guide("The essential 2xx codes"),
            "A GET is not answered with 204.",
            "Who sends GET expects a representation and has code that parses one. A 204 reaches that "
                    + "code as an empty string or a null.",
            "Send 200 with an empty list or object, or 404 if there is nothing.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(200, 299);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.method().equals(Method.GET) && exchange.status().isSuccess();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.status().code() != 204
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a GET",
                        Fact.expected("200 with content, or 404"),
                        Fact.butWas(204));
    }
}
