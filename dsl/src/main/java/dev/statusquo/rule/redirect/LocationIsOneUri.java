package dev.statusquo.rule.redirect;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Location;
import dev.statusquo.header.Parsed;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A Location that can be read as one URI reference. A second line of it is another rule's matter.
 *
 * <pre>{@code
 * HTTP/1.1 201 Created
 * Location: /users/ada lovelace
 * }</pre>
 */
public final class LocationIsOneUri implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "location-is-one-uri",
            Requirement.MUST,
            Citation.rfc(9110, "10.2.2"),
            "Location is a URI reference.",
            "A client resolves Location against the target. Spaces, braces and other characters that "
                    + "are not encoded make it fail, or differently in each client.",
            "Build the URI with a URI builder that encodes path segments.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofUnusual("Location");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Location");
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().first("Location").orElse("");
        Parsed<Location> location = Location.parse(value);
        return location.isReadable()
                ? Verdict.kept()
                : FieldVerdict.ofGrammar(exchange, "Location", "a URI reference such as /users/42", location);
    }
}
