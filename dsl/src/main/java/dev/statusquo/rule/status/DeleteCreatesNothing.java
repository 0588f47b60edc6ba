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
 * A successful DELETE with one of the codes meant for it.
 *
 * <pre>{@code
 * DELETE /users/42
 *
 * HTTP/1.1 201 Created
 * }</pre>
 */
public final class DeleteCreatesNothing implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "delete-creates-nothing",
            Requirement.SHOULD,
            Citation.rfc(9110, "9.3.5"),
            "A DELETE is not answered with 201.",
            "After DELETE a client expects 200, 202 or 204 and drops what it knew. A 201 tells it "
                    + "that something came into being.",
            "Send 204, 202 if the deletion is still to come, or 200 with a description.");

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
        return exchange.method().equals(Method.DELETE) && exchange.status().isSuccess();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.status().code() != 201
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " answers a DELETE", Fact.expected("200, 202 or 204"), Fact.butWas(201));
    }
}
