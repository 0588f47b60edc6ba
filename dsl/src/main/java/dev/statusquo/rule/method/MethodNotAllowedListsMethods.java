package dev.statusquo.rule.method;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 405 with Allow, be it empty.
 *
 * <pre>{@code
 * DELETE /orders
 *
 * HTTP/1.1 405 Method Not Allowed
 * Content-Type: application/problem+json
 * }</pre>
 */
public final class MethodNotAllowedListsMethods implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "method-not-allowed-lists-methods",
            Requirement.MUST,
            Citation.rfc(9110, "15.5.6"),
            "A 405 lists the allowed methods in Allow.",
            "A client that is refused one method has to learn which others there are. An empty Allow "
                    + "says that there is none; a missing one says nothing.",
            "Send Allow with every 405, generated from the mapped methods.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(405);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 405;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("Allow")
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange,
                        "does not list the allowed methods",
                        "Allow, listing the methods of this resource",
                        "Allow");
    }
}
