package dev.statusquo.rule.range;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.ContentRange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Content-Range has the form "bytes 0-4/34"; the last position is below the complete length.
 *
 * <pre>{@code
 * HTTP/1.1 206 Partial Content
 * Content-Range: bytes=0-4/34
 * }</pre>
 */
public final class ContentRangeKeepsItsGrammar implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "content-range-keeps-its-grammar",
            Requirement.MUST,
            Citation.rfc(9110, "14.4"),
            "Content-Range tells unit, positions and complete length.",
            "A client that cannot read the positions cannot place the part. It must throw it away, since "
                    + "guessing would damage the file.",
            "Write unit, one space, first and last position and the complete length, as in bytes 0-4/34.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(206, 416).withFields("Content-Range");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return (exchange.status().code() == 206 || exchange.status().code() == 416)
                && exchange.headers().values("Content-Range").size() == 1;
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().first("Content-Range").orElse("");
        return FieldVerdict.ofGrammar(
                exchange, "Content-Range", "bytes 0-4/34 for a part, bytes */34 with 416", ContentRange.parse(value));
    }
}
