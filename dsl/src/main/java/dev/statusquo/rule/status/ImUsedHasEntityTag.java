package dev.statusquo.rule.status;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 226 with ETag.
 *
 * <pre>{@code
 * HTTP/1.1 226 IM Used
 * IM: feed
 * }</pre>
 */
public final class ImUsedHasEntityTag implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "im-used-has-entity-tag",
            Requirement.MUST,
            Citation.rfc(3229, "10.4.1"),
            "A 226 has the ETag of the current instance.",
            "Without the tag the client cannot ask for the next difference and has to fetch the " + "whole again.",
            "Send ETag with 226.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(226);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 226;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("ETag")
                ? Verdict.kept()
                : FieldVerdict.broken(exchange, "has no ETag", "ETag of the current instance", "ETag");
    }
}
