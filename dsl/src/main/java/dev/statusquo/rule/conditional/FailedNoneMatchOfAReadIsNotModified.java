package dev.statusquo.rule.conditional;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * If-None-Match that is false leads to 304 for GET and HEAD. 412 is for If-Match, If-Unmodified-Since and writes.
 *
 * <pre>{@code
 * GET /users/42 HTTP/1.1
 * If-None-Match: "v7"
 *
 * HTTP/1.1 412 Precondition Failed
 * }</pre>
 */
public final class FailedNoneMatchOfAReadIsNotModified implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "failed-none-match-of-a-read-is-not-modified",
            Requirement.MUST,
            Citation.rfc(9110, "13.1.2"),
            "A read whose If-None-Match is false is answered with 304.",
            "A client that revalidates its copy expects 304 or 200. 412 is an error to it, so it shows a "
                    + "failure instead of the copy it holds.",
            "Answer GET and HEAD with 304 where If-None-Match is false, all other methods with 412.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(412);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 412
                && exchange.request().headers().contains("If-None-Match")
                && (exchange.method().equals(Method.GET) || exchange.method().equals(Method.HEAD));
    }

    @Override
    public Verdict check(Exchange exchange) {
        HeaderFields asked = exchange.request().headers();
        return asked.contains("If-Match") || asked.contains("If-Unmodified-Since")
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a read with If-None-Match",
                        Fact.expected("304 Not Modified"),
                        Fact.butWas(exchange.status()));
    }
}
