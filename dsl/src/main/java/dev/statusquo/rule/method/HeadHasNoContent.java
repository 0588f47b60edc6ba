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
 * An answer to HEAD that ends with its header section.
 *
 * <pre>{@code
 * HEAD /users/42
 *
 * HTTP/1.1 200 OK
 * Content-Type: application/json
 *
 * {"id":42}
 * }</pre>
 */
public final class HeadHasNoContent implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "head-has-no-content",
            Requirement.MUST,
            Citation.rfc(9110, "9.3.2"),
            "The answer to HEAD has no content.",
            "A client stops after the header section of an answer to HEAD. On a kept connection the "
                    + "bytes after it are taken for the next response.",
            "Send the header fields of the GET and no content.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofContent();
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.method().equals(Method.HEAD);
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.body().isEmpty()
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " to HEAD has content",
                        Fact.expected("no content"),
                        Fact.butWas(exchange.body()));
    }
}
