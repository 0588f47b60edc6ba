package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Status;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;

/** Puts with {@code If-None-Match: *} where something is: only where preconditions are seen to be known. */
final class NoneMatchStopsPut implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "none-match-stops-put",
            Requirement.MUST,
            Citation.rfc(9110, "13.1.2"),
            "A PUT with If-None-Match: * is refused where something is",
            "That is how a client makes sure to create and not to write over what somebody else has put there a moment before.",
            "Compare the precondition before anything is stored, and answer 412 if something is there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Replaces.changes(api, Method.PUT).stream()
                .filter(put -> Creates.declares(put, 412) || isTagged(api, put))
                // Where 428 is declared, If-Match is asked for, and another condition shows nothing.
                .filter(put -> !Creates.declares(put, 428))
                .map(put -> ProbeCase.of(
                                INFO,
                                Safety.DESTROY,
                                put,
                                "If-None-Match: * where something is",
                                "412",
                                bench -> run(bench, put))
                        .with(FaultClass.FAILED_PRECONDITION))
                .toList();
    }

    private static boolean isTagged(DeclaredApi api, DeclaredOperation put) {
        return Neighbours.of(api, put.path(), Method.GET)
                .flatMap(get -> get.response(Status.of(200)))
                .filter(response -> response.headers().stream()
                        .anyMatch(header -> header.name().equalsIgnoreCase("ETag")))
                .isPresent();
    }

    private static Judgement run(Bench bench, DeclaredOperation put) {
        Positive prepared = bench.prepared(put);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        Exchange read = ReadBack.of(bench, working).look();
        if (!read.status().isSuccess()) {
            return Judgement.undecided(INFO, "the read before was answered " + read.status());
        }
        Request bare = working.bare()
                .withHeaders(working.bare().headers().without("If-Match").withOnly("If-None-Match", "*"));
        Exchange exchange = bench.send(bench.as(working.identity(), bare), put);
        if (exchange.status().code() == 412) {
            return Judgement.kept(INFO);
        }
        if (exchange.status().isSuccess()) {
            return Judgement.broken(
                    INFO,
                    exchange.status() + " for a PUT with If-None-Match: * where something is",
                    "412 Precondition Failed",
                    exchange.status());
        }
        return ClientFaultIsNoServerError.judge(INFO, exchange, "a precondition that does not hold")
                .orElseGet(() -> Judgement.undecided(
                        INFO, "the service answered " + exchange.status() + " before it looked at the precondition"));
    }
}
