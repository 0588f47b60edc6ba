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
 * A response that is not the default error page of a known server.
 *
 * <pre>{@code
 * HTTP/1.1 500 Internal Server Error
 * Content-Type: application/json
 *
 * <html><head><title>Whitelabel Error Page</title></head><body><h1>Whitelabel Error Page</h1></body></html>
 * }</pre>
 */
public final class ResponseIsNoDefaultPage implements Rule {

    public static final RuleInfo INFO = new RuleInfo(
            "response-is-no-default-page",
            Requirement.CONVENTION,
            Citation.guide("API error response bodies: the status code is not enough"),
            "No response is the default page of a server or framework.",
            "Such a page tells the product and mostly its version, and that the request never "
                    + "reached the API. A client cannot parse it.",
            "Give the container and the gateway error pages in the form of the API.");

    private static final Set<String> IDS = Set.of("L50");

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
        return FoundLeaks.verdict(exchange, IDS, "is a default page of its server");
    }
}
