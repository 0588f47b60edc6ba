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
 * An Upgrade that Connection lists.
 *
 * <pre>{@code
 * HTTP/1.1 426 Upgrade Required
 * Upgrade: HTTP/2.0
 * }</pre>
 */
public final class UpgradeIsNamedInConnection implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "upgrade-is-named-in-connection",
            Requirement.MUST,
            Citation.rfc(9110, "7.8"),
            "Who sends Upgrade names it in Connection.",
            "A proxy removes the fields that Connection names. An Upgrade that it forwards offers a "
                    + "protocol on behalf of somebody who does not speak it.",
            "Send Connection: Upgrade beside Upgrade.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Upgrade");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Upgrade");
    }

    @Override
    public Verdict check(Exchange exchange) {
        for (String line : exchange.headers().values("Connection")) {
            for (String option : line.split(",", -1)) {
                if (option.strip().equalsIgnoreCase("upgrade")) {
                    return Verdict.kept();
                }
            }
        }
        return FieldVerdict.broken(
                exchange,
                "offers an upgrade without naming it in Connection",
                "Connection: Upgrade",
                "Connection",
                "Upgrade");
    }
}
