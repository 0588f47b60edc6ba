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
 * A sender must not send Content-Length in a message with Transfer-Encoding.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Length: 35
 * Transfer-Encoding: chunked
 * }</pre>
 */
public final class LengthExcludesTransferCoding implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "length-excludes-transfer-coding",
            Requirement.MUST,
            Citation.rfc(9112, "6.2"),
            "Content-Length and Transfer-Encoding exclude each other.",
            "Two recipients on the way may each believe another field, and cut the stream at different "
                    + "places. That is how requests and responses of others get mixed up.",
            "Leave both to the server; set neither in the application.");

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
        return exchange.headers().contains("Content-Length")
                ? FieldVerdict.broken(
                        exchange,
                        "is framed in two ways",
                        "one of the two fields",
                        "Content-Length",
                        "Transfer-Encoding")
                : Verdict.kept();
    }
}
