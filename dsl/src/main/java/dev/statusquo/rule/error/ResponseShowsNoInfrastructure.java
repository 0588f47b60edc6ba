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
 * A response without file paths, private addresses with ports, connection strings and framework internals.
 *
 * <pre>{@code
 * HTTP/1.1 500 Internal Server Error
 * Content-Type: application/json
 *
 * {"error":"internal_error",
 *  "message":"Connection refused: jdbc:postgresql://10.0.3.7:5432/users",
 *  "request_id":"req_7"}
 * }</pre>
 */
public final class ResponseShowsNoInfrastructure implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "response-shows-no-infrastructure",
            Requirement.CONVENTION,
            Citation.guide("API error response bodies: the status code is not enough"),
            "No response shows paths, hosts and settings from behind the service.",
            "Paths, private addresses and names of services draw the map that an attacker needs "
                    + "next. They change with each deployment and mean nothing to a client.",
            "Send messages that were written for the client, and log the others.");

    private static final Set<String> IDS = Set.of("L30", "L31", "L32", "L33", "L34", "L35", "L36", "L52");

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
        return FoundLeaks.verdict(exchange, IDS, "shows what stands behind the service");
    }
}
