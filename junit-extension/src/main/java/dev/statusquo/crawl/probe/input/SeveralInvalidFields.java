package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.data.FaultyBody;
import dev.statusquo.crawl.data.RequestDraft;
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
import dev.statusquo.error.ErrorShape;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Sends content with two fields that break their schema. Types stay right: what cannot be converted may well end the reading before
 * anything is validated. Judged where the answer names fields at all; that it should is another probe's matter.
 */
final class SeveralInvalidFields implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "all-invalid-fields-are-named",
            Requirement.CONVENTION,
            Citation.guide("Validation errors: 400 or 422?"),
            "Where two fields are wrong, the answer names both",
            "Told of one mistake at a time, people send a form again and again.",
            "Validate all fields before answering, and put every violation into the error.");

    /** Two faults in one content. */
    record Pair(FaultyBody one, FaultyBody other) {

        JsonValue body() {
            String name = other.at().last();
            JsonValue value = other.body().get(name);
            return value.isPresent() ? one.body().with(name, value) : one.body().without(name);
        }
    }

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
        List<ProbeCase> cases = new ArrayList<>();
        for (JsonWrite write : JsonWrite.ofObjects(api)) {
            DeclaredOperation operation = write.operation();
            PlannedFaults.of(api, write)
                    .pair()
                    .map(pair -> ProbeCase.of(
                                    INFO,
                                    Safety.REJECTED_WRITE,
                                    operation,
                                    pair.one() + ", " + pair.other(),
                                    "both named",
                                    bench -> run(bench, operation, pair.one(), pair.other()))
                            .with(FaultClass.INVALID_CONTENT))
                    .ifPresent(cases::add);
        }
        return cases;
    }

    /** Returns the first two faults of members that any validation finds, and that an answer can tell apart. */
    static Optional<Pair> pair(List<FaultyBody> all) {
        List<FaultyBody> faults = all.stream()
                .filter(variant -> variant.at().tokens().size() == 1 && isFoundByValidation(variant.fault()))
                .toList();
        return faults.stream()
                .flatMap(one -> faults.stream()
                        .filter(other -> differ(name(one), name(other)))
                        .map(other -> new Pair(one, other)))
                .findFirst();
    }

    private static boolean isFoundByValidation(String fault) {
        return fault.equals("missing")
                || fault.equals("empty")
                || fault.startsWith("too ")
                || fault.endsWith("minimum")
                || fault.endsWith("maximum")
                || fault.equals("breaking its pattern");
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, String one, String other) {
        Positive positive = bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Optional<Pair> pair = FieldFaults.labelled(working.draft(), one)
                .flatMap(first -> FieldFaults.labelled(working.draft(), other).map(second -> new Pair(first, second)));
        if (pair.isEmpty()) {
            return Judgement.undecided(INFO, "the valid request that works leaves no room for two faults");
        }
        RequestDraft draft = working.draft().withBody(pair.get().body());
        Exchange exchange = bench.send(bench.as(working.identity(), bench.bare(draft)), operation);
        return judge(bench, exchange, pair.get());
    }

    private static Judgement judge(Bench bench, Exchange exchange, Pair pair) {
        int code = exchange.status().code();
        if (code != 400 && code != 422 && !bench.settled().answers(FaultClass.INVALID_CONTENT, exchange)) {
            return OffTopic.judge(INFO, exchange, "it validated the content")
                    .or(() -> ClientFaultIsNoServerError.judge(INFO, exchange, "content with two invalid fields"))
                    .orElseGet(() -> Judgement.undecided(INFO, "the service answered " + exchange.status()));
        }
        List<String> fields = bench.settled()
                .shapeOf(exchange)
                .map(shape -> fields(shape, exchange))
                .orElse(List.of());
        boolean first = names(fields, name(pair.one()));
        boolean second = names(fields, name(pair.other()));
        if (first == second) {
            return Judgement.kept(INFO);
        }
        FaultyBody unnamed = first ? pair.other() : pair.one();
        return Judgement.of(
                INFO,
                new Verdict.Broken(
                        code + " names one of two fields that are wrong",
                        unnamed.subject(),
                        List.of(
                                Fact.expected("fields with " + pair.one().subject() + " and "
                                        + pair.other().subject()),
                                Fact.butWas(String.join(", ", fields)))));
    }

    private static List<String> fields(ErrorShape shape, Exchange exchange) {
        return List.copyOf(shape.details(exchange).fields());
    }

    private static boolean names(List<String> fields, String name) {
        return fields.stream().anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(name));
    }

    private static boolean differ(String one, String other) {
        return !one.contains(other) && !other.contains(one);
    }

    private static String name(FaultyBody fault) {
        return fault.at().last().toLowerCase(Locale.ROOT);
    }
}
