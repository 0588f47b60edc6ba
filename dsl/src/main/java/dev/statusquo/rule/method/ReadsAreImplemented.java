package dev.statusquo.rule.method;

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
 * A read that is not told its method is unknown.
 *
 * <pre>{@code
 * GET /reports
 *
 * HTTP/1.1 501 Not Implemented
 * }</pre>
 */
public final class ReadsAreImplemented implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "reads-are-implemented",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.6.2"),
            "A GET or HEAD is not answered with 501.",
            "501 says that the server knows the method for no resource at all, and every server has "
                    + "to know GET and HEAD. Caches may keep a 501.",
            "Send 404 or 503 for a feature that is not there yet.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(501);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.method().equals(Method.GET) || exchange.method().equals(Method.HEAD);
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.status().code() != 501
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers " + exchange.method(),
                        Fact.expected("404 or 503"),
                        Fact.butWas(501));
    }
}
