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
 * An http Location without user and password.
 *
 * <pre>{@code
 * HTTP/1.1 302 Found
 * Location: http://admin:secret@example.com/
 * }</pre>
 */
public final class LocationHasNoUserInfo implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "location-has-no-user-info",
            Requirement.MUST,
            Citation.rfc(9110, "4.2.4"),
            "Location has no user information before its host.",
            "Names and passwords in a URI end in logs and histories, and a host behind an @ is a way "
                    + "to deceive a reader. Clients drop or refuse it.",
            "Leave out everything before the @.");

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

        return location.reference().isHttp() && location.reference().userInfo().isPresent()
                ? FieldVerdict.broken(
                        exchange, "has user information in Location", "a URI without user and password", "Location")
                : Verdict.kept();
    }
}
