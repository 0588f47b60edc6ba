package dev.statusquo.rule.negotiation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A 101 with Upgrade.
 *
 * <pre>{@code
 * HTTP/1.1 101 Switching Protocols
 * Connection: Upgrade
 * }</pre>
 */
public final class SwitchingProtocolsNamesProtocol implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "switching-protocols-names-protocol",
            Requirement.MUST,
            Citation.rfc(9110, "15.2.2"),
            "A 101 names the new protocol in Upgrade.",
            "Both sides go on in the new protocol at the next byte. The client has to know which of "
                    + "those it offered was chosen.",
            "Send Upgrade with the chosen protocol.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(101);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 101;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers()
                        .first("Upgrade")
                        .filter(value -> !value.isBlank())
                        .isPresent()
                ? Verdict.kept()
                : FieldVerdict.broken(exchange, "does not name the protocol", "Upgrade, such as websocket", "Upgrade");
    }
}
