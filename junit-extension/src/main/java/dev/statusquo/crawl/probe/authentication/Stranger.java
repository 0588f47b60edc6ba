package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody whose credentials count for nothing, asking for what a valid identity was seen to get.
 *
 * @param rule what the probe asks
 * @param what what is wrong with the credentials, such as {@code a token that nobody issued}
 * @param refusals the statuses that are right besides 401
 */
record Stranger(RuleInfo rule, String what, Set<Integer> refusals) {

    static final RuleInfo LET_IN = new RuleInfo(
            "secured-operation-lets-no-stranger-in",
            Requirement.CONTRADICTION,
            new Citation("OpenAPI Specification 3.1", "4.8.30"),
            "An operation that is declared secured lets nobody in whose credentials count for nothing",
            "The document says that the operation is locked, and any key opens it.",
            "Check the credentials on this route, signature and all, before anything else is done; refuse with 401 what cannot be "
                    + "verified.");

    private static final String EXPECTED = "401 Unauthorized";

    Stranger {
        refusals = Set.copyOf(refusals);
    }

    static Stranger with(RuleInfo rule, String what) {
        return new Stranger(rule, what, Set.of());
    }

    /** Makes the request with the credentials that count for nothing, empty where there is no such thing. */
    @FunctionalInterface
    interface Forging {

        Optional<Request> forged(Presented genuine, Request signed);
    }

    /** Sends the valid request with forged credentials, and judges the answer. */
    Judgement tries(Bench bench, DeclaredOperation operation, Forging forging) {
        Positive positive = Secured.valid(bench, operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(rule, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Request signed = bench.as(working.identity(), working.bare());
        Optional<Request> forged =
                Presented.in(working.bare(), signed).flatMap(genuine -> forging.forged(genuine, signed));
        return forged.isEmpty()
                ? Judgement.undecided(
                        rule,
                        "the credentials of " + working.identity() + " are not of a kind that this can be tried with")
                : judge(bench, operation, working, bench.send(forged.get(), operation));
    }

    /** Returns the judgement on the answer to a request with these credentials. */
    Judgement judge(Bench bench, DeclaredOperation operation, Positive.Working working, Exchange exchange) {
        Status status = exchange.status();
        if (status.code() == 401 || refusals.contains(status.code())) {
            return Judgement.kept(rule);
        }
        boolean judged = status.isSuccess() || status.code() == 403 || status.code() >= 500;
        if (!judged) {
            return Judgement.undecided(rule, "the service answered " + status + " to " + what);
        }
        // A lock that is not there, or a 403 for everybody, is told of the request without credentials, once.
        if (isAnswerToAnybody(bench, operation, working, exchange)) {
            return Judgement.undecided(rule, "a request without credentials is answered " + status + " as well");
        }
        if (status.isSuccess()) {
            return Judgement.broken(LET_IN, status + " for " + what, EXPECTED, status);
        }
        return ClientFaultIsNoServerError.judge(rule, exchange, what)
                .orElseGet(() -> Judgement.broken(rule, status + " for " + what, EXPECTED, status));
    }

    /** A write that was let in has used up what it worked on: one like it is made, and what it does is taken note of. */
    private static boolean isAnswerToAnybody(
            Bench bench, DeclaredOperation operation, Positive.Working working, Exchange exchange) {
        if (Secured.isRead(operation)) {
            return bench.look(working.bare()).status().equals(exchange.status());
        }
        Optional<Positive.Working> again = Secured.valid(bench, operation).working();
        if (!exchange.status().isSuccess() || again.isEmpty()) {
            return false;
        }
        Exchange anonymous = bench.sendAs("", again.get().bare(), operation);
        bench.adopt(Positive.none("", List.of(exchange)), operation);
        return anonymous.status().equals(exchange.status());
    }
}
