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
 * A Location in which no placeholder was left.
 *
 * <pre>{@code
 * HTTP/1.1 201 Created
 * Location: /users/%7Bid%7D
 * }</pre>
 */
public final class LocationIsExpanded implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "location-is-expanded",
            Requirement.ADVICE,
            Citation.rfc(9110, "10.2.2"),
            "Location is not a template.",
            "A client that follows /users/:id asks for a user of that name.",
            "Put the id of the resource into the URI.");

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

        return location.hasUnexpandedTemplate()
                ? FieldVerdict.broken(exchange, "has a placeholder in Location", "the id of the resource", "Location")
                : Verdict.kept();
    }
}
