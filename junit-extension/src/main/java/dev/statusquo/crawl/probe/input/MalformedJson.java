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
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.created.CreatedByPostHasLocation;
import java.util.List;

/** Sends a body that breaks off in the middle of its JSON. */
final class MalformedJson implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "malformed-json-is-a-bad-request",
            Requirement.CONVENTION,
            Citation.guide("Validation errors: 400 or 422?"),
            "A body that is not JSON is answered 400",
            "400 tells a client that its serialization is at fault, 422 that its values are. Mixed up, it shows people field errors for "
                    + "a bug of its own.",
            "Answer 400 where the body is parsed, before validation.");

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
                .filter(JsonWrite::takesJson)
                .map(operation -> ProbeCase.of(
                                INFO,
                                Safety.REJECTED_WRITE,
                                operation,
                                "malformed JSON",
                                "400",
                                bench -> run(bench, operation))
                        .with(FaultClass.MALFORMED_CONTENT))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        if (JsonText.of(working.bare().body()).value().isEmpty()) {
            return Judgement.undecided(INFO, "the valid request has no JSON to break");
        }
        Request broken =
                working.bare().withBody(Body.of(brokenOff(working.bare().body().text())));
        Exchange exchange = bench.send(bench.as(working.identity(), broken), operation);
        int code = exchange.status().code();
        // That 422 is wrong here is a response rule, with a stronger source than this one's.
        if (code == 400 || code == 422 || bench.settled().answers(FaultClass.MALFORMED_CONTENT, exchange)) {
            return Judgement.kept(INFO);
        }
        return OffTopic.judge(INFO, exchange, "it read the body")
                .or(() -> ClientFaultIsNoServerError.judge(INFO, exchange, "a body that is not JSON"))
                .orElseGet(() -> Judgement.broken(
                                INFO,
                                exchange.status() + " for a body that is not JSON",
                                bench.settled().expected(FaultClass.MALFORMED_CONTENT, "400 Bad Request"),
                                exchange.status())
                        .implying(CreatedByPostHasLocation.INFO.id()));
    }

    /** Returns the text without its last character; a scalar, which may still be JSON then, becomes an open object. */
    private static String brokenOff(String json) {
        String text = json.strip();
        boolean structure = text.endsWith("}") || text.endsWith("]");
        return structure && text.length() > 2 ? text.substring(0, text.length() - 1) : "{\"";
    }
}
