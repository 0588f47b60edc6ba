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
 * An http Location that names its host.
 *
 * <pre>{@code
 * HTTP/1.1 201 Created
 * Location: http:///users/42
 * }</pre>
 */
public final class LocationHasHost implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "location-has-host",
            Requirement.MUST,
            Citation.rfc(9110, "4.2.1"),
            "An absolute Location has a host.",
            "An http URI without a host leads nowhere, and clients refuse it. It mostly comes from a "
                    + "host name that was not configured.",
            "Send a path such as /users/42, or configure the public host name.");

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

        return location.reference().isHttp()
                        && location.reference().host().orElse("").isEmpty()
                ? FieldVerdict.broken(
                        exchange, "has no host in Location", "a host after http://, or a path alone", "Location")
                : Verdict.kept();
    }
}
