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
 * A 304 that ends with its header section.
 *
 * <pre>{@code
 * HTTP/1.1 304 Not Modified
 * ETag: "v7"
 *
 * {"id":42}
 * }</pre>
 */
public final class NotModifiedHasNoContent implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "not-modified-has-no-content",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.4.5"),
            "A 304 has no content.",
            "Clients stop reading after the header section of a 304; on a kept connection the bytes "
                    + "are taken for the next response.",
            "Send no content with 304.");

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
        return exchange.status().code() == 304;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.body().isEmpty()
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " has content", Fact.expected("no content"), Fact.butWas(exchange.body()));
    }
}
