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
 * A 206 with one part carries Content-Range, with the positions that it holds.
 *
 * <pre>{@code
 * HTTP/1.1 206 Partial Content
 * Content-Type: text/plain
 *
 * first
 * }</pre>
 */
public final class PartTellsItsRange implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "part-tells-its-range",
            Requirement.MUST,
            Citation.rfc(9110, "15.3.7.1"),
            "A single part tells its range.",
            "The server may send another range than was asked for. Without Content-Range the client "
                    + "cannot place the part, and joins wrong pieces.",
            "Send Content-Range with first, last and complete length.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(206);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 206 && !Parts.isMultipart(exchange.headers());
    }

    @Override
    public Verdict check(Exchange exchange) {
        boolean unsatisfied = Parts.range(exchange.headers())
                .filter(ContentRange::isUnsatisfied)
                .isPresent();
        return exchange.headers().contains("Content-Range") && !unsatisfied
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange, "does not tell its range", "Content-Range, such as bytes 0-4/34", "Content-Range");
    }
}
