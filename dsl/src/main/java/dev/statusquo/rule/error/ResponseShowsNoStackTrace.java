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
 * A response without traces of Java, .NET, Python, JavaScript and their like.
 *
 * <pre>{@code
 * HTTP/1.1 500 Internal Server Error
 * Content-Type: application/json
 *
 * {"error":"internal_error",
 *  "message":"java.lang.IllegalStateException: no\n\tat com.example.Users.find(Users.java:42)\n\tat com.example.Api.get(Api.java:7)",
 *  "request_id":"req_7"}
 * }</pre>
 */
public final class ResponseShowsNoStackTrace implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "response-shows-no-stack-trace",
            Requirement.CONVENTION,
            Citation.guide("API error response bodies: the status code is not enough"),
            "No response shows a stack trace.",
            "A stack trace tells which code runs, in which version, and where it breaks; the next "
                    + "request of an attacker is made from it. To the client it says nothing.",
            "Log the trace with the request id, and send a generic message with the same id.");

    private static final Set<String> IDS =
            Set.of("L01", "L02", "L03", "L04", "L05", "L06", "L07", "L08", "L09", "L10", "L11", "L12", "L13");

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
        return FoundLeaks.verdict(exchange, IDS, "shows a stack trace");
    }
}
