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
 * A 426 with Upgrade.
 *
 * <pre>{@code
 * HTTP/1.1 426 Upgrade Required
 * Connection: Upgrade
 * }</pre>
 */
public final class UpgradeRequiredNamesProtocol implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "upgrade-required-names-protocol",
            Requirement.MUST,
            Citation.rfc(9110, "15.5.22"),
            "A 426 names the required protocol in Upgrade.",
            "The client is told to change the protocol and not to which.",
            "Send Upgrade with the protocols in order of preference.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(426);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 426;
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers()
                        .first("Upgrade")
                        .filter(value -> !value.isBlank())
                        .isPresent()
                ? Verdict.kept()
                : FieldVerdict.broken(exchange, "does not name the protocol", "Upgrade, such as HTTP/2.0", "Upgrade");
    }
}
