package dev.statusquo.crawl.probe;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.StatusClass;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Optional;

/** What all probes ask that send something wrong on purpose: the answer blames the client, not the server. */
public final class ClientFaultIsNoServerError {

    public static final RuleInfo INFO = new RuleInfo(
            "client-fault-is-no-server-error",
            Requirement.CONVENTION,
            Citation.guide("The 5xx codes: server-side failures"),
            "A request that is wrong is answered 4xx, never 5xx",
            "Clients retry a 5xx, so a request that can never succeed is sent again and again, and the service's alarms ring for "
                    + "somebody else's mistake.",
            "Catch this input where it is read and answer with the 4xx that names the client's fault.");

    /** The rule that any 500 breaks: whoever knows why the 500 is wrong says more. */
    public static final String ANY_SERVER_ERROR = "server-meets-no-unexpected-condition";

    private ClientFaultIsNoServerError() {}

    /** Returns the judgement on a 5xx, empty for any other answer; 501 and 503 say nothing about the request. */
    public static Optional<Judgement> judge(RuleInfo probe, Exchange exchange, String fault) {
        int code = exchange.status().code();
        if (exchange.status().statusClass() != StatusClass.SERVER_ERROR
                && exchange.status().statusClass() != StatusClass.INVALID) {
            return Optional.empty();
        }
        if (code == 503) {
            return Optional.of(Judgement.undecided(probe, "the service answered 503 Service Unavailable"));
        }
        return Optional.of(Judgement.broken(
                        INFO, exchange.status() + " for " + fault, "4xx: the fault is the client's", exchange.status())
                .implying(ANY_SERVER_ERROR));
    }
}
