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
 * A Location with the scheme http or https, or none.
 *
 * <pre>{@code
 * HTTP/1.1 302 Found
 * Location: file:///etc/users/42
 * }</pre>
 */
public final class LocationUsesHttp implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "location-uses-http",
            Requirement.ADVICE,
            Citation.rfc(9110, "10.2.2"),
            "Location leads to a resource of HTTP.",
            "A client of an API follows http and https. Whatever else stands in Location it refuses, "
                    + "or worse, it runs.",
            "Send an http or https URI, or a path.");

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

        return location.hasForeignScheme()
                ? FieldVerdict.broken(exchange, "leads out of HTTP", "an http or https URI, or a path", "Location")
                : Verdict.kept();
    }
}
