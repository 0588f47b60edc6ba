package dev.statusquo.rule.redirect;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.Location;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A Location that leads somewhere.
 *
 * <pre>{@code
 * HTTP/1.1 201 Created
 * Location:
 * }</pre>
 */
public final class LocationIsNotEmpty implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "location-is-not-empty",
            Requirement.ADVICE,
            Citation.rfc(9110, "10.2.2"),
            "Location is not empty.",
            "An empty reference means the requested URI itself: the client that follows it is where " + "it was.",
            "Send the URI of the other resource.");

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
        Location location = Location.parse(value).value().orElse(null);
        if (location == null) {
            return Verdict.undecided("Location cannot be read");
        }

        return location.isEmpty()
                ? FieldVerdict.broken(exchange, "has an empty Location", "a URI such as /users/42", "Location")
                : Verdict.kept();
    }
}
