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
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.created.CreatedByPostHasLocation;
import java.util.List;
import java.util.Map;

/** Sends an object in which a name stands twice, with the same value, so that nothing is lost whichever counts. */
final class DuplicateName implements Probe {

    /** One reader of JSON serves most services whole: a few operations show it. */
    private static final int MOST_OPERATIONS = 3;

    private static final RuleInfo INFO = new RuleInfo(
            "name-stands-once",
            Requirement.ADVICE,
            Citation.rfc(8259, "4"),
            "An object in which a name stands twice is refused with 400",
            "Which of two values counts differs between readers: a gateway may check the first, and the service behind it use the last.",
            "Let the JSON reader refuse names that stand twice.");

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
        return JsonWrite.ofObjects(api).stream()
                .limit(MOST_OPERATIONS)
                .map(JsonWrite::operation)
                .map(operation -> ProbeCase.of(
                        INFO, Safety.CREATE, operation, "a name twice", "400", bench -> run(bench, operation)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        JsonValue body = working.draft().body();
        if (body.names().isEmpty()) {
            return Judgement.undecided(INFO, "the valid request that works has no member to repeat");
        }
        Request twice = working.bare().withBody(Body.of(doubled(body)));
        Exchange exchange = bench.send(bench.as(working.identity(), twice), operation);
        int code = exchange.status().code();
        if (code == 400 || code == 422 || bench.settled().answers(FaultClass.MALFORMED_CONTENT, exchange)) {
            return Judgement.kept(INFO);
        }
        return OffTopic.judge(INFO, exchange, "it read the content")
                .or(() -> ClientFaultIsNoServerError.judge(INFO, exchange, "an object with a name twice"))
                .orElseGet(() -> Judgement.broken(
                                INFO,
                                exchange.status() + " for an object with a name twice",
                                "400 Bad Request",
                                exchange.status())
                        .implying(CreatedByPostHasLocation.INFO.id()));
    }

    private static String doubled(JsonValue object) {
        String first = object.names().get(0);
        String alone = JsonValue.object(Map.of(first, object.get(first))).toString();
        return alone.substring(0, alone.length() - 1) + "," + object.toString().substring(1);
    }
}
