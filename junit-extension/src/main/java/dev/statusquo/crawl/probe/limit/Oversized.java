package dev.statusquo.crawl.probe.limit;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a service makes of a request that is larger than it may like: it serves it, refuses it in its own words, or falls over it.
 *
 * @param probe what the probe asks
 * @param what what is too large, such as {@code a URI of 10 kB}
 * @param refusals the statuses that refuse it well
 */
record Oversized(RuleInfo probe, String what, Set<Integer> refusals) {

    private static final Set<Integer> ELSEWHERE = Set.of(401, 403, 404, 429, 503);

    /** Returns the read that needs least, to try it on; none where every read needs a path parameter. */
    static List<DeclaredOperation> read(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> operation.method().equals(Method.GET))
                .filter(operation -> operation.path().names().isEmpty())
                .sorted(Comparator.comparing(DeclaredOperation::needsCredentials))
                .limit(1)
                .toList();
    }

    /** Judges what a valid read is answered with when it is made too large. */
    Judgement judge(Bench bench, DeclaredOperation operation, Positive.Working working, Request large) {
        Optional<Exchange> answer = bench.press(large).or(() -> bench.press(large));
        if (answer.isEmpty()) {
            return Judgement.broken(
                    probe,
                    "the connection is ended without an answer to " + what + ", twice",
                    "a 4xx",
                    "the end of the connection");
        }
        if (answer.get().status().equals(working.exchange().status())) {
            return Judgement.kept(probe);
        }
        return judge(bench, operation, answer.get());
    }

    /** Judges an answer that is not the usual one. */
    Judgement judge(Bench bench, DeclaredOperation operation, Exchange answer) {
        if (operation.response(answer.status()).isPresent()) {
            bench.adopt(answer, operation);
        } else {
            bench.adopt(answer);
        }
        int code = answer.status().code();
        if (refusals.contains(code)) {
            return Judgement.kept(probe);
        }
        if (ELSEWHERE.contains(code) || code < 400) {
            return Judgement.undecided(probe, "the service answered " + answer.status() + " to " + what);
        }
        return ClientFaultIsNoServerError.judge(probe, answer, what)
                .orElseGet(() -> Judgement.broken(
                        probe, answer.status() + " for " + what, String.join(" or ", texts()), answer.status()));
    }

    private List<String> texts() {
        return refusals.stream().sorted().map(String::valueOf).toList();
    }
}
