package dev.statusquo.rule.negotiation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Locale;

/**
 * A 101 with a protocol of the request. Whether a client adds Upgrade by itself cannot be seen, so a request without it
 * is left alone.
 *
 * <pre>{@code
 * GET /events
 * Upgrade: websocket
 *
 * HTTP/1.1 101 Switching Protocols
 * Upgrade: h2c
 * Connection: Upgrade
 * }</pre>
 */
public final class SwitchedProtocolWasOffered implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "switched-protocol-was-offered",
            Requirement.MUST,
            Citation.rfc(9110, "7.8"),
            "A 101 switches to a protocol that the request offered.",
            "The client cannot speak a protocol that it did not offer, and the connection is lost.",
            "Choose from the Upgrade field of the request.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(101).withFields("Upgrade");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 101
                && exchange.headers().contains("Upgrade")
                && exchange.request().headers().contains("Upgrade");
    }

    @Override
    public Verdict check(Exchange exchange) {
        String offered =
                exchange.request().headers().combined("Upgrade").orElse("").toLowerCase(Locale.ROOT);
        for (String protocol : exchange.headers()
                .combined("Upgrade")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .split(",", -1)) {
            String name = protocol.strip();
            int version = name.indexOf('/');
            if (!offered.contains(version < 0 ? name : name.substring(0, version))) {
                return FieldVerdict.broken(
                        exchange,
                        "switches to a protocol that was not offered",
                        "one of Upgrade: " + offered,
                        "Upgrade");
            }
        }
        return Verdict.kept();
    }
}
