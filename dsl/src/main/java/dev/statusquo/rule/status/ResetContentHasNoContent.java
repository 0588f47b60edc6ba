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
 * A 205 that ends with its header section.
 *
 * <pre>{@code
 * HTTP/1.1 205 Reset Content
 * Content-Length: 4
 *
 * done
 * }</pre>
 */
public final class ResetContentHasNoContent implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "reset-content-has-no-content",
            Requirement.MUST,
            Citation.rfc(9110, "15.3.6"),
            "A 205 has no content.",
            "A client resets its form on a 205 and looks for nothing else; content is lost or taken "
                    + "for the next response.",
            "Send no content with 205; send 200 if there is something to say.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(205);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 205;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.body().isEmpty()
                ? Verdict.kept()
                : Verdict.broken(
                        exchange.status() + " has content", Fact.expected("no content"), Fact.butWas(exchange.body()));
    }
}
