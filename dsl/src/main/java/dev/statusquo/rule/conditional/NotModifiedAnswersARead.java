package dev.statusquo.rule.conditional;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Fact;
import dev.statusquo.failure.Printable;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Where If-None-Match is false, only GET and HEAD are answered with 304; all other methods get 412.
 *
 * <pre>{@code
 * PUT /users/42 HTTP/1.1
 * If-None-Match: *
 *
 * HTTP/1.1 304 Not Modified
 * }</pre>
 */
public final class NotModifiedAnswersARead implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "not-modified-answers-a-read",
            Requirement.MUST,
            Citation.rfc(9110, "13.1.2"),
            "304 answers GET or HEAD.",
            "To a write, 304 tells neither that it was done nor that it was refused. The client goes on "
                    + "with data that may be lost.",
            "Answer a write whose If-None-Match is false with 412.");

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
        Method method = exchange.method();
        return method.equals(Method.GET) || method.equals(Method.HEAD) || method.equals(Method.QUERY)
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers " + Printable.line(method.token(), 40),
                        Fact.expected("412 Precondition Failed"),
                        Fact.butWas(exchange.status()));
    }
}
