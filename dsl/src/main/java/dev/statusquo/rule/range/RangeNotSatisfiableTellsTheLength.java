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
 * 416 to a range of bytes carries the current length of the representation.
 *
 * <pre>{@code
 * GET /export HTTP/1.1
 * Range: bytes=500-
 *
 * HTTP/1.1 416 Range Not Satisfiable
 * }</pre>
 */
public final class RangeNotSatisfiableTellsTheLength implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "range-not-satisfiable-tells-the-length",
            Requirement.SHOULD,
            Citation.rfc(9110, "15.5.17"),
            "416 tells the complete length.",
            "With the length the client can ask for a range that exists. Without it, it must fetch "
                    + "everything to find out.",
            "Send Content-Range: bytes */ and the complete length.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(416);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 416
                && exchange.request().headers().first("Range").orElse("").regionMatches(true, 0, "bytes=", 0, 6);
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (!exchange.headers().contains("Content-Range")) {
            return FieldVerdict.broken(
                    exchange, "does not tell the length", "bytes */34, with the length", "Content-Range");
        }
        return Parts.range(exchange.headers())
                        .filter(range -> !range.isUnsatisfied())
                        .isPresent()
                ? FieldVerdict.broken(exchange, "names a range", "bytes */34, with the length", "Content-Range")
                : Verdict.kept();
    }
}
