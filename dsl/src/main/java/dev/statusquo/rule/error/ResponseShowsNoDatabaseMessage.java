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
 * A response without messages of databases, SQL and persistence layers.
 *
 * <pre>{@code
 * HTTP/1.1 500 Internal Server Error
 * Content-Type: application/json
 *
 * {"error":"internal_error",
 *  "message":"ERROR: relation \"users\" does not exist",
 *  "request_id":"req_7"}
 * }</pre>
 */
public final class ResponseShowsNoDatabaseMessage implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "response-shows-no-database-message",
            Requirement.CONVENTION,
            Citation.guide("API error response bodies: the status code is not enough"),
            "No response shows a message of the database.",
            "Messages of a database name tables, columns and statements, which is what an injection "
                    + "is built from. A client cannot act on them.",
            "Translate failures of the database into errors of the API, and log the rest.");

    private static final Set<String> IDS = Set.of("L20", "L21", "L22", "L23", "L24", "L25", "L26", "L27", "L28");

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
        return FoundLeaks.verdict(exchange, IDS, "shows a message of its database");
    }
}
