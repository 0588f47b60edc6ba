package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A sender must not apply chunked more than once.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Transfer-Encoding: chunked
 * Transfer-Encoding: chunked
 * }</pre>
 */
public final class ChunkedIsAppliedOnce implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "chunked-is-applied-once",
            Requirement.MUST,
            Citation.rfc(9112, "6.1"),
            "The chunked coding is applied once.",
            "Named twice, it tells of chunks within chunks. Clients either fail or hand chunk sizes to "
                    + "the application as content.",
            "Leave Transfer-Encoding to the server; drop it when passing on an upstream answer.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Transfer-Encoding");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Transfer-Encoding");
    }

    @Override
    public Verdict check(Exchange exchange) {
        int times = 0;
        for (String line : exchange.headers().values("Transfer-Encoding")) {
            for (String coding : line.split(",", -1)) {
                times += coding.strip().equalsIgnoreCase("chunked") ? 1 : 0;
            }
        }
        return times > 1
                ? FieldVerdict.broken(exchange, "is chunked " + times + " times", "chunked once", "Transfer-Encoding")
                : Verdict.kept();
    }
}
