package dev.statusquo.rule.negotiation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 204 without a type for its missing content.
 *
 * <pre>{@code
 * HTTP/1.1 204 No Content
 * Content-Type: application/json
 * }</pre>
 */
public final class NoContentHasNoContentType implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "no-content-has-no-content-type",
            Requirement.ADVICE,
            Citation.rfc(9110, "8.3"),
            "A 204 has no Content-Type.",
            "The field describes content that is not there. Some clients start a parser for it, and "
                    + "the parser fails on no bytes.",
            "Leave out Content-Type where there is no content.");

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
        return exchange.headers().contains("Content-Type")
                ? FieldVerdict.broken(exchange, "has a Content-Type and no content", "no Content-Type", "Content-Type")
                : Verdict.kept();
    }
}
