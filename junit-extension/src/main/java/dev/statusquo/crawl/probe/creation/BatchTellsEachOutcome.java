package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.data.FaultyBody;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.SingleFaults;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Listing;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends a batch of which one item is good and one is not, where 207 is declared. */
final class BatchTellsEachOutcome implements Probe {

    private static final int MOST_VARIANTS = 50;

    private static final RuleInfo INFO = new RuleInfo(
            "batch-tells-each-outcome",
            Requirement.CONVENTION,
            new Citation("Zalando RESTful API Guidelines", "152"),
            "A batch with a bad item tells the outcome of each, or refuses the whole",
            "A client that is told that all is well does not look for the one item that was left out.",
            "Answer 207 with one status for each item, or refuse the whole batch with 4xx and store nothing of it.");

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
                .filter(operation -> operation.method().equals(Method.POST) && Creates.declares(operation, 207))
                .filter(Creates::takesJson)
                .map(operation -> ProbeCase.of(
                        INFO,
                        Safety.CREATE,
                        operation,
                        "batch with a bad item",
                        "207 or refused",
                        bench -> run(bench, operation)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive prepared = bench.prepared(operation);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        Optional<JsonValue> batch = batch(working.draft());
        if (batch.isEmpty()) {
            return Judgement.undecided(INFO, "no batch with a bad item is known");
        }
        Exchange answer = bench.send(Replaces.with(bench, working, batch.get()), operation);
        int code = answer.status().code();
        if (code == 207) {
            return tells(answer);
        }
        if (answer.status().isSuccess() && code != 202) {
            return Judgement.broken(
                    INFO, answer.status() + " for a batch with a bad item", "207, or a refusal", answer.status());
        }
        return ClientFaultIsNoServerError.judge(INFO, answer, "a batch with a bad item")
                .orElseGet(() -> code == 400 || code == 422
                        ? Judgement.kept(INFO)
                        : Judgement.undecided(INFO, "the batch was answered " + answer.status()));
    }

    /** Returns one good item and one bad, in the array that the content is or holds. */
    private static Optional<JsonValue> batch(RequestDraft draft) {
        JsonValue body = draft.body();
        Optional<DeclaredSchema> schema = draft.content().map(MediaContent::schema);
        if (schema.isEmpty()) {
            return Optional.empty();
        }
        if (body.is(JsonKind.ARRAY)) {
            return items(schema.get(), body);
        }
        Map<String, DeclaredSchema> members = Members.of(schema.get());
        return body.names().stream()
                .filter(name -> body.get(name).is(JsonKind.ARRAY) && members.containsKey(name))
                .findFirst()
                .flatMap(name -> items(members.getOrDefault(name, DeclaredSchema.any()), body.get(name))
                        .map(items -> body.with(name, items)));
    }

    private static Optional<JsonValue> items(DeclaredSchema array, JsonValue valid) {
        try {
            Optional<DeclaredSchema> item = array.resolved().schema("items");
            if (item.isEmpty() || valid.size() == 0) {
                return Optional.empty();
            }
            JsonValue good = valid.get(0);
            return SingleFaults.ofMembers(item.get(), good, MOST_VARIANTS).stream()
                    .filter(variant -> variant.at().tokens().size() == 1)
                    .map(FaultyBody::body)
                    .findFirst()
                    .map(bad -> JsonValue.array(List.of(good, bad)));
        } catch (SpecFaultException unusable) {
            return Optional.empty();
        }
    }

    private static Judgement tells(Exchange answer) {
        Listing outcomes = Listing.of(answer);
        if (outcomes.elements().isEmpty()) {
            return Judgement.undecided(INFO, "the 207 lists no outcomes, or more than one list");
        }
        boolean each = outcomes.elements().size() == 2;
        boolean bad = outcomes.elements().stream().anyMatch(BatchTellsEachOutcome::isBad);
        return each && bad
                ? Judgement.kept(INFO)
                : Judgement.broken(
                        INFO,
                        each ? "207 tells no failure of the bad item" : "207 does not tell the outcome of each item",
                        "two outcomes, one of them a failure",
                        outcomes.elements().size() + (bad ? " outcomes" : " outcomes without a failure"));
    }

    /** A status that is no success, or an error in place of one. */
    private static boolean isBad(JsonValue outcome) {
        JsonValue status = outcome.get("status").isPresent() ? outcome.get("status") : outcome.get("code");
        boolean failed = status.number().filter(code -> code.intValue() >= 400).isPresent()
                || status.text()
                        .filter(text -> text.contains("4") || text.contains("5") || !text.equalsIgnoreCase("ok"))
                        .filter(text -> !text.contains(" 2") && !text.startsWith("2"))
                        .isPresent();
        return failed
                || outcome.get("error").isPresent()
                || outcome.get("errors").size() > 0;
    }
}
