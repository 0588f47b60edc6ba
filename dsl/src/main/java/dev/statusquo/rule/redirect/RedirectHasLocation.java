package dev.statusquo.rule.redirect;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * A redirect with Location.
 *
 * <pre>{@code
 * HTTP/1.1 302 Found
 * Content-Length: 0
 * }</pre>
 */
public final class RedirectHasLocation implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "redirect-has-location",
            Requirement.SHOULD,
            Citation.rfc(9110, "15.4.2 to 15.4.9"),
            "A redirect has a Location.",
            "A client follows Location. Without it the redirect leads nowhere, and most clients hand "
                    + "it to the caller as an odd kind of success.",
            "Send Location with 301, 302, 303, 307 and 308.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(301, 302, 303, 307, 308);
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return switch (exchange.status().code()) {
            case 301, 302, 303, 307, 308 -> true;
            default -> false;
        };
    }

    @Override
    public Verdict check(Exchange exchange) {
        return exchange.headers().contains("Location")
                ? Verdict.kept()
                : FieldVerdict.broken(exchange, "does not say where to go", "Location, such as /users/42", "Location");
    }
}
