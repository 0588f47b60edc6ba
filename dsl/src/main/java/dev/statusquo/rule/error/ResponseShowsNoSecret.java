package dev.statusquo.rule.error;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.Rule;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Scope;
import dev.statusquo.rule.Verdict;
import java.util.Set;

/**
 * A response without keys, private keys, tokens and echoed credentials.
 *
 * <pre>{@code
 * HTTP/1.1 500 Internal Server Error
 * Content-Type: application/json
 *
 * {"error":"internal_error",
 *  "message":"AccessDenied for AKIAIOSFODNN7EXAMPLE",
 *  "request_id":"req_7"}
 * }</pre>
 */
public final class ResponseShowsNoSecret implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "response-shows-no-secret",
            Requirement.CONVENTION,
            Citation.guide("API error response bodies: the status code is not enough"),
            "No response shows a secret.",
            "Keys and tokens in a response end in logs, caches and bug reports, where others use "
                    + "them. A credential of the client does too when it is echoed.",
            "Leave the secret out, and replace it wherever it was seen.");

    private static final Set<String> IDS = Set.of("L40", "L41");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Scope scope() {
        return Scope.ofContent();
    }

    @Override
    public boolean appliesTo(Exchange exchange) {
        return !exchange.body().isEmpty();
    }

    @Override
    public Verdict check(Exchange exchange) {
        return FoundLeaks.verdict(exchange, IDS, "shows a secret");
    }
}
