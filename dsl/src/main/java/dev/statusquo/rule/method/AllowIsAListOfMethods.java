package dev.statusquo.rule.method;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.AllowedMethods;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * An Allow that can be read. Empty list members, which a recipient skips, are another rule's matter.
 *
 * <pre>{@code
 * HTTP/1.1 405 Method Not Allowed
 * Allow: GET POST
 * }</pre>
 */
public final class AllowIsAListOfMethods implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "allow-is-a-list-of-methods",
            Requirement.MUST,
            Citation.rfc(9110, "10.2.1"),
            "Allow is a list of methods with commas between them.",
            "A client that reads the list finds no method in what is not one. GET POST is no list of " + "two.",
            "Join the methods by a comma and a space.");

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
        Parsed<AllowedMethods> allow = AllowedMethods.parse(exchange.headers().values("Allow"));
        return allow.isReadable()
                ? Verdict.kept()
                : FieldVerdict.ofGrammar(exchange, "Allow", "a list such as GET, HEAD, PUT", allow);
    }
}
