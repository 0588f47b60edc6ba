package dev.statusquo.rule.created;

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
 * A Location of a resource, not of a part of a document.
 *
 * <pre>{@code
 * HTTP/1.1 201 Created
 * Location: /users#42
 * }</pre>
 */
public final class CreatedLocationHasNoFragment implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "created-location-has-no-fragment",
            Requirement.ADVICE,
            Citation.rfc(9110, "10.2.2"),
            "The Location of a 201 has no fragment.",
            "A fragment names a part within a representation and is never sent to the server. It "
                    + "does not identify a resource of its own.",
            "Give the new resource a URI of its own.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(201).withUnusual("Location");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 201 && exchange.headers().contains("Location");
    }

    @Override
    public Verdict check(Exchange exchange) {
        String value = exchange.headers().first("Location").orElse("");
        Location location = Location.parse(value).value().orElse(null);
        if (location == null) {
            return Verdict.undecided("Location cannot be read");
        }
        return location.hasFragment()
                ? FieldVerdict.broken(exchange, "has a fragment in Location", "a URI without #", "Location")
                : Verdict.kept();
    }
}
