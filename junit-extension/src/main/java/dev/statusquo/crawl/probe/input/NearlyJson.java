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
import dev.statusquo.crawl.probe.Spread;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.created.CreatedByPostHasLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sends what some readers take for JSON and the grammar does not: a comma too many, {@code NaN}, single quotes, bytes that are not
 * UTF-8. Each operation is sent one of them, since a service seldom has several readers. A reader may accept them (RFC 8259, section
 * 9), so that is no more than advice; to fail over them is another matter.
 */
final class NearlyJson implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "nearly-json-is-a-bad-request",
            Requirement.ADVICE,
            Citation.rfc(8259, "9"),
            "What only resembles JSON is answered 400",
            "Two readers of the same bytes that are lenient in different ways see different values, and whoever sends them never learns "
                    + "of a bug in its writer.",
            "Switch the leniency of the JSON reader off.");

    /** One way to miss the grammar; empty where the object has nothing to show it by. One character is one byte. */
    private record Slip(String name, Function<JsonValue, Optional<String>> text) {}

    private static final List<Slip> SLIPS = List.of(
            new Slip("with a trailing comma", body -> {
                String text = SpoiltText.octets(body.toString());
                return Optional.of(text.substring(0, text.length() - 1) + ",}");
            }),
            new Slip(
                    "with NaN",
                    body -> SpoiltText.withMember(body, JsonKind.NUMBER, "NaN")
                            .or(() -> SpoiltText.withMember(body, JsonKind.STRING, "NaN"))
                            .map(SpoiltText::octets)),
            new Slip(
                    "in single quotes",
                    body -> Optional.of(SpoiltText.octets(body.toString()))
                            .filter(text -> text.indexOf('\'') < 0 && text.indexOf('\\') < 0)
                            .map(text -> text.replace('"', '\''))),
            new Slip("that is not UTF-8", body -> SpoiltText.withMember(body, JsonKind.STRING, "\"\u00c3(\u00ff\"")));

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
        List<JsonWrite> writes = JsonWrite.ofObjects(api);
        List<ProbeCase> cases = new ArrayList<>();
        for (int i = 0; i < writes.size(); i++) {
            DeclaredOperation operation = writes.get(i).operation();
            JsonValue planned = writes.get(i).draft().body();
            List<Slip> fitting = SLIPS.stream()
                    .filter(slip -> slip.text().apply(planned).isPresent())
                    .toList();
            for (Slip slip : Spread.at(i, writes.size(), fitting)) {
                cases.add(ProbeCase.of(
                                INFO,
                                Safety.REJECTED_WRITE,
                                operation,
                                "JSON " + slip.name(),
                                "400",
                                bench -> run(bench, operation, slip))
                        .with(FaultClass.MALFORMED_CONTENT));
            }
        }
        return cases;
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, Slip slip) {
        Positive positive = bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Optional<String> text = slip.text().apply(working.draft().body());
        if (working.draft().body().names().isEmpty() || text.isEmpty()) {
            return Judgement.undecided(INFO, "the valid request that works leaves no room for this fault");
        }
        Request spoilt = working.bare().withBody(Body.of(SpoiltText.bytes(text.get())));
        Exchange exchange = bench.send(bench.as(working.identity(), spoilt), operation);
        String sent = "JSON " + slip.name();
        int code = exchange.status().code();
        // That 422 is wrong here is a response rule, with a stronger source than this one's.
        if (code == 400 || code == 422 || bench.settled().answers(FaultClass.MALFORMED_CONTENT, exchange)) {
            return Judgement.kept(INFO);
        }
        return OffTopic.judge(INFO, exchange, "it read the content")
                .or(() -> ClientFaultIsNoServerError.judge(INFO, exchange, sent))
                .orElseGet(() -> Judgement.broken(
                                INFO,
                                exchange.status() + " for " + sent,
                                bench.settled().expected(FaultClass.MALFORMED_CONTENT, "400 Bad Request"),
                                exchange.status())
                        .implying(CreatedByPostHasLocation.INFO.id()));
    }
}
