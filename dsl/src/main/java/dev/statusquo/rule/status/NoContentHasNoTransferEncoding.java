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
 * A 204 or 101 without Transfer-Encoding.
 *
 * <pre>{@code
 * HTTP/1.1 204 No Content
 * Transfer-Encoding: chunked
 * }</pre>
 */
public final class NoContentHasNoTransferEncoding implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "no-content-has-no-transfer-encoding",
            Requirement.MUST,
            Citation.rfc(9112, "6.1"),
            "A 204 has no Transfer-Encoding.",
            "Transfer-Encoding announces a chunked body that a 204 cannot have; a client that "
                    + "believes it waits for the next response for ever.",
            "Send no Transfer-Encoding with 204.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(204, 101);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 204 || exchange.status().code() == 101;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("Transfer-Encoding")
                ? FieldVerdict.broken(exchange, "has a Transfer-Encoding", "no Transfer-Encoding", "Transfer-Encoding")
                : Verdict.kept();
    }
}
