package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sends JSON that keeps the grammar and that programs stumble over: a null byte in a text, half of a surrogate pair, an integer of
 * four hundred digits, ten thousand arrays in one another, a byte order mark, a line break. Taking it may be right and refusing it
 * may be; failing is not. Each operation is sent one of them.
 */
final class ExtremeValue implements Probe {

    private static final int DEPTH = 10_000;
    private static final int DIGITS = 400;

    private static final RuleInfo INFO = new RuleInfo(
            "extreme-values-are-handled",
            Requirement.CONVENTION,
            Citation.guide("The 5xx codes: server-side failures"),
            "JSON with an extreme value is accepted or refused, not stumbled over",
            "Whoever finds a value that makes the service fail can make it fail at will.",
            "Refuse what the storage behind cannot hold with 400 or 422, and bound the depth of what is read.");

    /** One extreme; empty where the object has nothing to show it by. One character is one byte. */
    private record Extreme(String name, Function<JsonValue, Optional<String>> text) {}

    private static final List<Extreme> EXTREMES = List.of(
            new Extreme("a null byte in a text", body -> inText(body, "a\\u0000b")),
            new Extreme(
                    "an integer of " + DIGITS + " digits",
                    body -> SpoiltText.withMember(body, JsonKind.NUMBER, "7".repeat(DIGITS))
                            .map(SpoiltText::octets)),
            new Extreme("half of a surrogate pair", body -> inText(body, "a\\ud800b")),
            new Extreme(
                    "content nested " + DEPTH + " deep",
                    body -> Optional.of(body)
                            .filter(object -> object.is(JsonKind.OBJECT))
                            .map(object -> "[".repeat(DEPTH) + "]".repeat(DEPTH))),
            new Extreme(
                    "a byte order mark",
                    body -> Optional.of("\u00ef\u00bb\u00bf" + SpoiltText.octets(body.toString()))),
            new Extreme("a line break in a text", body -> inText(body, "a\\r\\n" + InjectedField.LINE)));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, ClientFaultIsNoServerError.INFO, InjectedField.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<JsonWrite> writes = JsonWrite.ofObjects(api);
        List<ProbeCase> cases = new ArrayList<>();
        for (int i = 0; i < writes.size(); i++) {
            DeclaredOperation operation = writes.get(i).operation();
            JsonValue planned = writes.get(i).draft().body();
            List<Extreme> fitting = EXTREMES.stream()
                    .filter(extreme -> extreme.text().apply(planned).isPresent())
                    .toList();
            for (Extreme extreme : Spread.at(i, writes.size(), fitting)) {
                cases.add(ProbeCase.of(
                        INFO,
                        Safety.CREATE,
                        operation,
                        extreme.name(),
                        "no 5xx",
                        bench -> run(bench, operation, extreme)));
            }
        }
        return cases;
    }

    private static Optional<String> inText(JsonValue body, String escaped) {
        return SpoiltText.withMember(body, JsonKind.STRING, '"' + escaped + '"').map(SpoiltText::octets);
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, Extreme extreme) {
        Positive positive = bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Optional<String> text = extreme.text().apply(working.draft().body());
        if (working.draft().body().names().isEmpty() || text.isEmpty()) {
            return Judgement.undecided(INFO, "the valid request that works leaves no room for this value");
        }
        Request request = working.bare().withBody(Body.of(SpoiltText.bytes(text.get())));
        Exchange exchange = bench.send(bench.as(working.identity(), request), operation);
        return InjectedField.judge(exchange)
                .or(() -> ClientFaultIsNoServerError.judge(INFO, exchange, extreme.name()))
                .or(() -> exchange.status().code() == 409
                        ? Optional.empty()
                        : OffTopic.judge(INFO, exchange, "it read the content"))
                .orElseGet(() -> Judgement.kept(INFO));
    }
}
