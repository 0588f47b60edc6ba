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
 * A host must not send the field over a connection that is not secure. A request that says it came over TLS to a proxy is left
 * alone.
 *
 * <pre>{@code
 * GET http://api.example/users HTTP/1.1
 *
 * HTTP/1.1 200 OK
 * Strict-Transport-Security: max-age=31536000
 * }</pre>
 */
public final class StrictTransportSecurityIsSentOverTls implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "strict-transport-security-is-sent-over-tls",
            Requirement.MUST,
            Citation.rfc(6797, "7.2"),
            "Strict-Transport-Security is sent over TLS only.",
            "Browsers ignore the field over plain HTTP, where anybody on the way could have written it. "
                    + "It protects nothing there.",
            "Send the field with responses over https only.");

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
        return exchange.headers().contains("Strict-Transport-Security")
                && exchange.request().uri().indexOf("://") > 0;
    }

    @Override
    public Verdict check(Exchange exchange) {
        if (exchange.request().headers().contains("X-Forwarded-Proto")
                || exchange.request().headers().contains("Forwarded")) {
            return Verdict.undecided("the connection of the client may end at a proxy");
        }
        return exchange.request().uri().regionMatches(true, 0, "http:", 0, 5)
                ? FieldVerdict.broken(
                        exchange, "demands TLS without TLS", "the field over https only", "Strict-Transport-Security")
                : Verdict.kept();
    }
}
