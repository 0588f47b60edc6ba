package dev.statusquo.rule.field;

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
 * The field refers to what was created with 201, to the target with 3xx; 202 and 409 are let pass, where a monitor and
 * the existing resource are common, and QUERY, whose result may have a URI of its own.
 *
 * <pre>{@code
 * HTTP/1.1 400 Bad Request
 * Location: /help
 * }</pre>
 */
public final class LocationStandsWhereItLeads implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "location-stands-where-it-leads",
            Requirement.ADVICE,
            Citation.rfc(9110, "10.2.2"),
            "Location stands with 201, 202, 3xx and 409 only.",
            "The status gives Location its meaning, and most give it none. Clients ignore it, so what it "
                    + "was to tell is not heard.",
            "Send 201 or a redirect where the client is to go on, or a Link with a relation.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Location");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Location");
    }

    @Override
    public Verdict check(Exchange exchange) {
        int code = exchange.status().code();
        boolean led = code == 201
                || code == 202
                || code == 409
                || code / 100 == 3
                || exchange.method().equals(Method.QUERY);
        return led
                ? Verdict.kept()
                : FieldVerdict.broken(exchange, "has no use for Location", "no Location, or Link", "Location");
    }
}
