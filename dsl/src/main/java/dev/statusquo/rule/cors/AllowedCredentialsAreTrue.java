package dev.statusquo.rule.cors;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.FieldVerdict;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * The only value is true, in lower case; to forbid, the field is left out.
 *
 * <pre>{@code
 * HTTP/1.1 200 OK
 * Access-Control-Allow-Credentials: True
 * }</pre>
 */
public final class AllowedCredentialsAreTrue implements Rule {

    /** What the rule asks. */
    public static final RuleInfo INFO = new RuleInfo(
            "allowed-credentials-are-true",
            Requirement.CONVENTION,
            new Citation("Fetch Standard", "HTTP responses"),
            "Access-Control-Allow-Credentials is true or absent.",
            "Browsers know the value true, in lower case, and nothing else. True or 1 permits nothing, "
                    + "and a page fails for no visible reason.",
            "Send true, or leave the field out.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofFields("Access-Control-Allow-Credentials");
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return exchange.headers().contains("Access-Control-Allow-Credentials");
    }

    @Override
    public Verdict check(Exchange exchange) {
        List<String> values = exchange.headers().values("Access-Control-Allow-Credentials");
        return values.equals(List.of("true"))
                ? Verdict.kept()
                : FieldVerdict.broken(
                        exchange,
                        "neither allows credentials nor keeps silent",
                        "true, or no field",
                        "Access-Control-Allow-Credentials");
    }
}
