package dev.statusquo.rule.cors;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The value is one origin, an asterisk or null, in one field line. An origin has a scheme and a host, and no path.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Access-Control-Allow-Origin: https://a.example, https://b.example
 * }</pre>
 */
public final class AllowedOriginIsOneOrigin implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "allowed-origin-is-one-origin",
            Requirement.CONTRADICTION,
            new Citation("Fetch Standard", "HTTP responses"),
            "Access-Control-Allow-Origin names one origin.",
            "A browser compares the whole value with its origin. Two origins, or one with a path, fit "
                    + "none, so every call from a page fails.",
            "Look the Origin of the request up in the allowed ones, and send back that one, without a "
                    + "slash at its end.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Access-Control-Allow-Origin");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Access-Control-Allow-Origin");
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<String> values = exchange.headers().values("Access-Control-Allow-Origin");
        return values.size() == 1 && isOrigin(values.get(0))
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange,
                        "allows no origin that a browser could have",
                        "one origin such as https://app.example, or *",
                        "Access-Control-Allow-Origin");
    }

    private static boolean isOrigin(String value) {
        if (value.equals("*") || value.equals("null")) {
            return true;
        }
        Optional<UriReference> origin = UriReference.parse(value).value();
        return origin.isPresent()
                && origin.get().scheme().isPresent()
                && origin.get().authority().isPresent()
                && origin.get().path().isEmpty()
                && origin.get().query().isEmpty()
                && origin.get().fragment().isEmpty()
                && value.indexOf(',') < 0
                && value.indexOf('*') < 0;
    }
}
