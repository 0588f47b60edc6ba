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
 * A 201 that answers a method which may create.
 *
 * <pre>{@code
 * GET /users/new
 *
 * HTTP/1.1 201 Created
 * Location: /users/43
 * }</pre>
 */
public final class SafeMethodCreatesNothing implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "safe-method-creates-nothing",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "9.2.1"),
            "A safe method does not answer 201.",
            "Clients, crawlers and caches repeat GET at will, because it asks for no change. A GET "
                    + "that creates something creates it each time.",
            "Create by POST or PUT, and answer a read with 200.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(201);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 201 && !exchange.request().isUnknown();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return switch (exchange.method().token()) {
            case "GET", "HEAD", "OPTIONS", "TRACE" ->
                Verdict.broken(
                        exchange.status() + " answers " + exchange.method() + ", which asks for no change",
                        Fact.expected("200, or a request with POST or PUT"),
                        Fact.butWas("201 to " + exchange.method()));
            default -> Verdict.kept();
        };
    }
}
