package dev.statusquo.rule.created;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.header.Location;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A Location that differs from the target of the POST.
 *
 * <pre>{@code
 * POST /users
 *
 * HTTP/1.1 201 Created
 * Location: /users
 * }</pre>
 */
public final class CreatedLocationLeadsToTheNew implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "created-location-leads-to-the-new",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.3.2"),
            "The Location of a 201 to POST is not the URI that was asked.",
            "The client that follows it gets the list, not what it created.",
            "Add the id of the new resource to the URI.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(201).withFields("Location");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 201
                && exchange.method().equals(Method.POST)
                && exchange.headers().contains("Location");
    }

    @Override
    public Verdict check(Exchange exchange) {
        UriReference target =
                UriReference.parse(exchange.request().uri()).value().orElse(null);
        Location location = Location.parse(exchange.headers().first("Location").orElse(""))
                .value()
                .orElse(null);
        if (location == null || target == null) {
            return Verdict.undecided("Location or the target cannot be read");
        }

        UriReference created = location.resolve(target);
        boolean same = created.path().equals(target.path())
                && created.query().equals(target.query())
                && created.authority().equals(target.authority());
        return same && !location.isEmpty()
                ? FieldVerdict.broken(
                        exchange, "says that the target itself was created", "the URI of the new resource", "Location")
                : Verdict.kept();
    }
}
