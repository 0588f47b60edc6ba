package dev.statusquo.rule.range;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Only 206 and 416 give Content-Range a meaning. Other units than bytes are let pass, since pagination uses them.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Range: bytes 0-4/34
 * }</pre>
 */
public final class WholeContentHasNoByteRange implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "whole-content-has-no-byte-range",
            Requirement.ADVICE,
            Citation.rfc(9110, "14.4"),
            "Content-Range in bytes stands with 206 or 416 only.",
            "With any other status the field has no meaning, and says of the content that it is a part. "
                    + "Some clients believe the status, some the field.",
            "Send 206 for a part, and no Content-Range with any other status but 416.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Content-Range");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() != 206
                && exchange.status().code() != 416
                && exchange.headers().contains("Content-Range");
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().first("Content-Range").orElse("").regionMatches(true, 0, "bytes ", 0, 6)
                ? FieldVerdict.broken(exchange, "claims to be a part", "206, or no Content-Range", "Content-Range")
                : Verdict.kept();
    }
}
