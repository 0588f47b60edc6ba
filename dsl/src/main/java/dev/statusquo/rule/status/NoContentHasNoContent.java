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
 * A 204 that ends with its header section.
 *
 * <pre>{@code
 * HTTP/1.1 204 No Content
 *
 * {"deleted":true}
 * }</pre>
 */
public final class NoContentHasNoContent implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "no-content-has-no-content",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.3.5"),
            "A 204 has no content.",
            "Clients stop reading after the header section of a 204; on a kept connection the bytes "
                    + "are taken for the next response.",
            "Send no content with 204; send 200 if there is something to say.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(204);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 204;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.body().isEmpty()
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " has content", Fact.expected("no content"), Fact.butWas(exchange.body()));
    }
}
