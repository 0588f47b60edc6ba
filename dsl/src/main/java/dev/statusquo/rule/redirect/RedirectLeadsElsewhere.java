package dev.statusquo.rule.redirect;

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
 * A redirect to another URI. One that sets a cookie, or changes the method, may lead back on purpose.
 *
 * <pre>{@code
 * GET /users
 *
 * HTTP/1.1 301 Moved Permanently
 * Location: /users
 * }</pre>
 */
public final class RedirectLeadsElsewhere implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "redirect-leads-elsewhere",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.4"),
            "A redirect does not lead to itself.",
            "A client that follows it comes back at once, until it gives up after twenty rounds.",
            "Compare the target with the URI that was asked for; behind a proxy, use " + "X-Forwarded-Proto and Host.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofStatus(301, 302, 303, 307, 308).withFields("Location");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return switch (exchange.status().code()) {
            case 301, 302, 303, 307, 308 ->
                !exchange.request().isUnknown()
                        && exchange.headers().contains("Location")
                        && !exchange.method().equals(Method.POST);
            default -> false;
        };
    }

    @Override
    public Verdict check(Exchange exchange) {
        Location location = Location.parse(exchange.headers().first("Location").orElse(""))
                .value()
                .orElse(null);
        if (location == null) {
            return Verdict.undecided("Location cannot be read");
        }

        UriReference target =
                UriReference.parse(exchange.request().uri()).value().orElse(null);
        if (target == null || exchange.headers().contains("Set-Cookie")) {
            return Verdict.undecided("the next request may be answered otherwise");
        }
        if (exchange.status().code() == 303
                && !exchange.method().equals(Method.GET)
                && !exchange.method().equals(Method.HEAD)) {
            return Verdict.kept();
        }
        return withoutFragment(location.resolve(target)).equals(withoutFragment(target))
                ? FieldVerdict.broken(exchange, "leads to itself", "another URI", "Location")
                : Verdict.kept();
    }

    private static String withoutFragment(UriReference reference) {
        String text = reference.toString();
        int fragment = text.indexOf('#');
        return fragment < 0 ? text : text.substring(0, fragment);
    }
}
