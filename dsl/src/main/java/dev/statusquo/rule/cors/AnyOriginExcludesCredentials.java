package dev.statusquo.rule.cors;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;

/**
 * An asterisk is for calls without credentials; with them the origin must be named.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Access-Control-Allow-Origin: *
 * Access-Control-Allow-Credentials: true
 * }</pre>
 */
public final class AnyOriginExcludesCredentials implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "any-origin-excludes-credentials",
            Requirement.CONVENTION,
            new Citation("Fetch Standard", "CORS protocol and credentials"),
            "A response for any origin does not allow credentials.",
            "A browser refuses an asterisk where the call has credentials, so the permission never takes "
                    + "effect. Calls with cookies fail, though both fields look generous.",
            "Name the origin that asked where credentials are allowed; send Vary: Origin with it.");

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
        return exchange.headers().contains("Access-Control-Allow-Origin")
                && exchange.headers().contains("Access-Control-Allow-Credentials");
    }

    @Override
    public Verdict check(Exchange exchange) {
        boolean any = exchange.headers().values("Access-Control-Allow-Origin").contains("*");
        return any
                        && exchange.headers()
                                .values("Access-Control-Allow-Credentials")
                                .contains("true")
                ? FieldVerdict.broken(
                        exchange,
                        "allows credentials to any origin, which browsers refuse",
                        "the origin that asked, by name",
                        "Access-Control-Allow-Origin",
                        "Access-Control-Allow-Credentials")
                : Verdict.kept();
    }
}
