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
 * A Location without the name of a missing value.
 *
 * <pre>{@code
 * HTTP/1.1 201 Created
 * Location: /users/null
 * }</pre>
 */
public final class LocationHasNoMissingValue implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "location-has-no-missing-value",
            Requirement.ADVICE,
            Citation.rfc(9110, "10.2.2"),
            "Location has no null or undefined in it.",
            "A missing id became text. The client follows it to a 404, or to a resource that is " + "named so.",
            "Take the id after the resource was stored, not before.");

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

        return location.hasNullSegment()
                ? FieldVerdict.broken(
                        exchange, "has the name of a missing value in Location", "the id of the resource", "Location")
                : Verdict.kept();
    }
}
