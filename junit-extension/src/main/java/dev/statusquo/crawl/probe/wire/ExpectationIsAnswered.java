package dev.statusquo.crawl.probe.wire;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.wire.WireAnswer;
import java.time.Duration;
import java.util.List;

/** Asks before it sends content, and waits to be told to. The content is malformed, so that nothing comes of it. */
final class ExpectationIsAnswered implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "expectation-is-answered-at-once",
            Requirement.MUST,
            Citation.rfc(9110, "10.1.1"),
            "A client that asks whether to send its content is told",
            "A client that asks before a large upload waits a second or more for an answer that does not come, on every request.",
            "Answer Expect: 100-continue with 100 or with the final status before reading the content; servers do, if nothing in "
                    + "front of them swallows the field.");

    private static final String EXPECTATION = "100-continue";
    /** A service that needs this long for anything says nothing by being silent for twice as long. */
    private static final Duration SLOW = Duration.ofSeconds(1);

    /** What a server does with an expectation it does everywhere, and one that ignores it keeps each case waiting. */
    private static final int ENOUGH = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return api.operations().stream()
                .filter(ExpectationIsAnswered::takesJson)
                .limit(ENOUGH)
                .map(write -> ProbeCase.of(
                        INFO,
                        Safety.REJECTED_WRITE,
                        write,
                        "Expect: 100-continue",
                        "100 or a final status at once",
                        bench -> run(bench, write)))
                .toList();
    }

    private static boolean takesJson(DeclaredOperation operation) {
        return (operation.method().equals(Method.POST) || operation.method().equals(Method.PUT))
                && operation.content().isPresent()
                && operation.content().get().alternatives().stream().anyMatch(MediaContent::isJson);
    }

    private static Judgement run(Bench bench, DeclaredOperation write) {
        Positive positive = bench.positive(write);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Exchange worked = positive.working().get().exchange();
        if (worked.elapsed().compareTo(SLOW) > 0) {
            return Judgement.undecided(INFO, "the service takes more than a second for a valid request");
        }
        Request request = worked.request().withBody(Body.of("{\"expected\":")).withHeader("Expect", EXPECTATION);
        WireAnswer answer = bench.observe(request);
        if (answer.awaited()) {
            return Judgement.kept(INFO);
        }
        // Two seconds each: that it is silent again shows when the case is repeated.
        bench.adopt(answer.exchange());
        return Seen.broken(
                INFO,
                "Expect: 100-continue is answered with silence",
                "100 Continue, or a final status, before the content is sent",
                "nothing for two seconds; " + answer.exchange().status() + " once the content came");
    }
}
