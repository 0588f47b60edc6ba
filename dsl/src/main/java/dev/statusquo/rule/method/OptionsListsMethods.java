package dev.statusquo.rule.method;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * An answer to OPTIONS with Allow. The preflight of a browser is another protocol and is left alone, and so is OPTIONS
 * of the whole server.
 *
 * <pre>{@code
 * OPTIONS /orders
 *
 * HTTP/1.1 204 No Content
 * }</pre>
 */
public final class OptionsListsMethods implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "options-lists-methods",
            Requirement.SHOULD,
            Citation.rfc(9110, "9.3.7"),
            "A successful OPTIONS lists the methods in Allow.",
            "OPTIONS asks what a resource supports. An answer without Allow tells nothing of it.",
            "Send Allow with the answer to OPTIONS.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatuses(200, 299);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.method().equals(Method.OPTIONS)
                && exchange.status().isSuccess()
                && !exchange.request().headers().contains("Access-Control-Request-Method")
                && !exchange.request().uri().endsWith("*");
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("Allow")
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange,
                        "does not list the methods of the resource",
                        "Allow, such as GET, HEAD, POST",
                        "Allow");
    }
}
