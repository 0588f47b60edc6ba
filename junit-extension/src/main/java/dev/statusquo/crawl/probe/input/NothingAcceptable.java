package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.OffTopic;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is there in a media type that nobody has. A service may refuse with 406, or send what it has (RFC 9110, section
 * 12.5.1); what it may not is fail, or call the thing missing.
 */
final class NothingAcceptable implements Probe {

    private static final String NOBODYS = "application/vnd.nobody.declares.this";

    private static final RuleInfo INFO = new RuleInfo(
            "nothing-acceptable-is-told",
            Requirement.SHOULD,
            Citation.rfc(9110, "12.4.1"),
            "A read in a media type that there is not is answered 406, or with what there is",
            "406 tells a client that the thing is there in another form. Any other error sends it looking for another mistake.",
            "Answer 406 where no declared media type fits Accept, or send the usual one.");

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
        return api.operations().stream()
                .filter(operation -> operation.method().equals(Method.GET) && namesItsTypes(operation))
                .map(operation -> ProbeCase.of(
                                INFO,
                                Safety.READ,
                                operation,
                                "nothing acceptable",
                                "406 or what there is",
                                bench -> run(bench, operation))
                        .with(FaultClass.NOT_ACCEPTABLE))
                .toList();
    }

    private static boolean namesItsTypes(DeclaredOperation operation) {
        return operation.responses().stream()
                .filter(response -> response.status().toString().startsWith("2"))
                .flatMap(response -> response.contents().stream())
                .anyMatch(content -> !content.essence().contains("*"));
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        if (working.exchange().body().isEmpty()) {
            return Judgement.undecided(INFO, "the valid request is answered without content, which has no media type");
        }
        Request other = working.bare().withHeaders(working.bare().headers().withOnly("Accept", NOBODYS));
        Exchange exchange = bench.send(bench.as(working.identity(), other));
        int code = exchange.status().code();
        if (code == 406 || exchange.status().isSuccess()) {
            return Judgement.kept(INFO);
        }
        boolean missing = code == 404;
        return (missing ? stillThere(bench, working) : OffTopic.judge(INFO, exchange, "it looked at Accept"))
                .or(() -> ClientFaultIsNoServerError.judge(INFO, exchange, "an Accept that nothing fits"))
                .orElseGet(() -> Judgement.broken(
                        INFO,
                        exchange.status() + " for a read in a media type that there is not",
                        "406 Not Acceptable, or " + working.exchange().status(),
                        exchange.status()));
    }

    /** What answers 404 may have been deleted meanwhile. */
    private static Optional<Judgement> stillThere(Bench bench, Positive.Working working) {
        boolean there = bench.look(bench.as(working.identity(), working.bare()))
                .status()
                .isSuccess();
        return there
                ? Optional.empty()
                : Optional.of(Judgement.undecided(INFO, "what was read before is there no longer"));
    }
}
