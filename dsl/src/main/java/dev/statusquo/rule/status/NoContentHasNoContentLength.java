package dev.statusquo.rule.status;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 204 or 101 without Content-Length.
 *
 * <pre>{@code
 * HTTP/1.1 204 No Content
 * Content-Length: 0
 * }</pre>
 */
public final class NoContentHasNoContentLength implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "no-content-has-no-content-length",
            Requirement.MUST,
            Citation.rfc(9110, "8.6"),
            "A 204 has no Content-Length, not even 0.",
            "Content-Length announces content that a 204 cannot have. Some clients wait for it or "
                    + "refuse the response: the JDK's reports a protocol error.",
            "Send no Content-Length with 204; a gateway that adds one must be told not to.");

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
        for (ProtocolFault fault : exchange.response().faults()) {
            if (fault.kind() == ProtocolFault.Kind.CONTENT_ANNOUNCED_WITH_NO_CONTENT) {
                return Verdict.broken(
                                exchange.status() + " announces content",
                                Fact.expected("no Content-Length"),
                                Fact.butWas("the client reports: " + fault.detail()))
                        .about("Content-Length");
            }
        }
        return exchange.headers().contains("Content-Length")
                ? FieldVerdict.broken(exchange, "has a Content-Length", "no Content-Length", "Content-Length")
                : Verdict.kept();
    }
}
