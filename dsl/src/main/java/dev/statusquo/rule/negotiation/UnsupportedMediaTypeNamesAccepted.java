package dev.statusquo.rule.negotiation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 415 with Accept, Accept-Post, Accept-Patch or Accept-Encoding.
 *
 * <pre>{@code
 * HTTP/1.1 415 Unsupported Media Type
 * Content-Type: application/json
 * }</pre>
 */
public final class UnsupportedMediaTypeNamesAccepted implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "unsupported-media-type-names-accepted",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.5.16"),
            "A 415 names what would be accepted.",
            "The client learns that its format is not taken, and not which one is. Accept lists the "
                    + "types, Accept-Encoding the codings.",
            "Send Accept with the types that this method of the resource takes.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(415);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 415;
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (HeaderField line : exchange.headers()) {
            if (line.name().regionMatches(true, 0, "Accept", 0, 6) && !line.isNamed("Accept-Ranges")) {
                return Verdict.kept();
            }
        }
        return FieldVerdict.broken(
                exchange, "does not name what would be accepted", "Accept, such as application/json", "Accept");
    }
}
