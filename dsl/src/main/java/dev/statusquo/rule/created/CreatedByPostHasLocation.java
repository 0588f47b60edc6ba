package dev.statusquo.rule.created;

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
 * A 201 to POST with Location. A PUT names its resource itself and needs none.
 *
 * <pre>{@code
 * POST /users
 *
 * HTTP/1.1 201 Created
 * Content-Type: application/json
 *
 * {"id":42}
 * }</pre>
 */
public final class CreatedByPostHasLocation implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "created-by-post-has-location",
            Requirement.SHOULD,
            Citation.rfc(9110, "9.3.3"),
            "A 201 to POST has the Location of what was created.",
            "Without Location the created resource is taken to be the one that was asked, which for "
                    + "POST /users is the list. The client has to guess the URI of the new one.",
            "Send Location with the URI of the new resource.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(201);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.status().code() == 201 && exchange.method().equals(Method.POST);
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("Location")
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange,
                        "does not say where the new resource is",
                        "Location, such as " + exchange.request().path() + "/42",
                        "Location");
    }
}
