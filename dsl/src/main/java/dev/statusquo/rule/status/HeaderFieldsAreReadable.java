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
 * A header section that a strict client can read.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * X-Rate : 5
 *  broken
 * }</pre>
 */
public final class HeaderFieldsAreReadable implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "header-fields-are-readable",
            Requirement.MUST,
            Citation.rfc(9112, "5"),
            "The header section consists of field lines.",
            "A client that cannot read the header section drops the response, or reads something "
                    + "else than the next client does.",
            "Send each field as a name, a colon and a value without control characters.");

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
            if (fault.kind() == ProtocolFault.Kind.UNREADABLE_HEADER_FIELDS) {
                return Verdict.broken(
                        exchange.status() + " has header fields that the client refuses to read",
                        Fact.expected("field lines: name, colon, value"),
                        Fact.butWas("the client reports: " + fault.detail()));
            }
        }
        return Verdict.kept();
    }
}
