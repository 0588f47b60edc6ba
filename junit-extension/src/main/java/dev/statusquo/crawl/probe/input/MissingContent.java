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
import dev.statusquo.crawl.spec.RequestContent;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.created.CreatedByPostHasLocation;
import java.util.List;

/** Sends no content where the document requires some; the media type is named all the same, so that it is not the fault. */
final class MissingContent implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "missing-content-is-refused",
            Requirement.CONVENTION,
            Citation.guide("Validation errors: 400 or 422?"),
            "A request without the content that it needs is refused with 400 or 422",
            "A client whose content got lost on the way takes a success for the answer to what it meant to send.",
            "Require the content where it is read, or declare it as not required.");

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
                .filter(operation ->
                        operation.content().filter(RequestContent::required).isPresent())
                .filter(JsonWrite::takesJson)
                .map(operation -> ProbeCase.of(
                                INFO,
                                Safety.REJECTED_WRITE,
                                operation,
                                "no content",
                                "400 or 422",
                                bench -> run(bench, operation))
                        .with(FaultClass.MISSING_CONTENT))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Request empty = working.bare().withBody(Body.empty());
        Exchange exchange = bench.send(bench.as(working.identity(), empty), operation);
        int code = exchange.status().code();
        if (code == 400
                || code == 422
                || code == 411
                || bench.settled().answers(FaultClass.MISSING_CONTENT, exchange)) {
            return Judgement.kept(INFO);
        }
        return OffTopic.judge(INFO, exchange, "it looked for content")
                .or(() -> ClientFaultIsNoServerError.judge(INFO, exchange, "a request without its content"))
                .orElseGet(() -> exchange.status().isSuccess()
                        ? Judgement.broken(
                                        INFO,
                                        exchange.status() + " for a request without its content",
                                        "400 or 422",
                                        exchange.status())
                                .implying(CreatedByPostHasLocation.INFO.id())
                        : Judgement.undecided(
                                INFO,
                                "the service answered " + exchange.status() + ", which may be about something else"));
    }
}
