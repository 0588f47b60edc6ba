package dev.statusquo.rule.status;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.ProtocolFault;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * Content that ends where Content-Length or the last chunk says.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Content-Length: 100
 *
 * {"id":42}
 * }</pre>
 */
public final class ContentArrivesWhole implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "content-arrives-whole",
            Requirement.CONTRADICTION,
            Citation.rfc(9112, "8"),
            "The content arrives as long as announced.",
            "A client cannot tell a cut body from a whole one once it has thrown the framing away, "
                    + "and half a JSON document parses nowhere.",
            "Send as many bytes as Content-Length says, or the last chunk; look for a failure while "
                    + "the body was written.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFaults();
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return true;
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (ProtocolFault fault : exchange.response().faults()) {
            if (fault.kind() == ProtocolFault.Kind.INCOMPLETE_CONTENT) {
                return Verdict.broken(
                        exchange.status() + " ends before its content is complete",
                        Fact.expected("as many bytes as announced, or the last chunk"),
                        Fact.butWas("the client reports: " + fault.detail()));
            }
        }
        return Verdict.kept();
    }
}
