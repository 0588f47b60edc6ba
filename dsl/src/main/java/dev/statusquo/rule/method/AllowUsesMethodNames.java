package dev.statusquo.rule.method;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.AllowedMethods;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * An Allow of methods that clients send.
 *
 * <pre>{@code
 * HTTP/1.1 405 Method Not Allowed
 * Allow: get, *
 * }</pre>
 */
public final class AllowUsesMethodNames implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "allow-uses-method-names",
            Requirement.ADVICE,
            Citation.rfc(9110, "9.1"),
            "Allow has the methods in their own case, and no asterisk.",
            "Methods are case-sensitive: get is a method that no client sends, and * is one too.",
            "Write GET, HEAD, POST and so on in capitals, and list each.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Allow");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Allow");
    }

    @Override
    public Verdict check(Exchange exchange) {
        AllowedMethods allow =
                AllowedMethods.parse(exchange.headers().values("Allow")).value().orElse(null);
        if (allow == null) {
            return Verdict.undecided("Allow cannot be read");
        }
        return allow.remarks().isEmpty()
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange, "allows methods that nobody sends", String.join("; ", allow.remarks()), "Allow");
    }
}
