package dev.statusquo.rule.field;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.StrictTransportSecurity;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * max-age is required, and no directive may appear twice.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Strict-Transport-Security: includeSubDomains
 * }</pre>
 */
public final class StrictTransportSecurityNamesItsTime implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "strict-transport-security-names-its-time",
            Requirement.MUST,
            Citation.rfc(6797, "6.1"),
            "Strict-Transport-Security names its time once.",
            "A browser that cannot read the field drops it whole. The host stays open to a downgrade, "
                    + "with everybody believing it is not.",
            "Send max-age once, and every other directive at most once.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Strict-Transport-Security");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().values("Strict-Transport-Security").size() == 1;
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().first("Strict-Transport-Security").orElse("");
        return FieldVerdict.ofGrammar(
                exchange,
                "Strict-Transport-Security",
                "max-age=31536000, perhaps with ; includeSubDomains",
                StrictTransportSecurity.parse(value));
    }
}
