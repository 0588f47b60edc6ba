package dev.statusquo.crawl.probe.limit;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sends a few valid reads in a row: what is left of a limit does not grow with each of them. */
final class RemainderCountsDown implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "remainder-counts-down",
            Requirement.ADVICE,
            new Citation("draft-ietf-httpapi-ratelimit-headers", ""),
            "What is left of a limit does not grow with each request",
            "A client paces itself by what is left. Where that field counts the requests made, it speeds up until it is refused.",
            "Send what is left of the limit, not what is used of it.");

    private static final int REQUESTS = 5;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return LimitedReads.of(api).stream()
                .map(operation -> ProbeCase.of(
                        INFO,
                        Safety.STRESS,
                        operation,
                        "counted requests",
                        "remainder does not grow",
                        bench -> run(bench, operation)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Request request = positive.working().get().request();
        Map<String, Long> last = Map.of();
        Set<String> growing = new TreeSet<>();
        for (int i = 0; i < REQUESTS; i++) {
            Optional<Exchange> answer = bench.press(request);
            Map<String, Long> left = answer.map(Remainders::of).orElse(Map.of());
            if (left.isEmpty()) {
                return Judgement.undecided(INFO, "no field of the answer says what is left of a limit");
            }
            Map<String, Long> before = last;
            if (i == 1) {
                growing.addAll(left.keySet());
            }
            if (i > 0) {
                growing.removeIf(quota -> left.getOrDefault(quota, 0L) <= before.getOrDefault(quota, Long.MAX_VALUE));
            }
            last = left;
            if (i == REQUESTS - 1 && !growing.isEmpty()) {
                answer.ifPresent(exchange -> bench.adopt(exchange, operation));
            }
        }
        return growing.isEmpty()
                ? Judgement.kept(INFO)
                : Judgement.broken(
                        INFO,
                        "what is left of a limit grows with each of " + REQUESTS + " requests",
                        "a remainder that shrinks, or stays",
                        String.join(", ", growing) + ": up to "
                                + last.get(growing.iterator().next()));
    }
}
