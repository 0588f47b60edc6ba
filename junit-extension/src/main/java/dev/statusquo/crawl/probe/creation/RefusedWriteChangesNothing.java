package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.data.FaultyBody;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.SingleFaults;
import dev.statusquo.crawl.data.UnsatisfiableSchemaException;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.probe.Attempt;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Listing;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.probe.SecondLook;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sends content that is refused, and looks whether something was created or changed all the same. */
final class RefusedWriteChangesNothing implements Probe {

    private static final int MOST_VARIANTS = 400;

    private static final long PLANNING_SEED = 1;

    private static final RuleInfo INFO = new RuleInfo(
            "refused-write-changes-nothing",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.5.21"),
            "A write that is refused changes nothing",
            "A client corrects what was refused and sends it again. What was half made before stays, and nobody knows of it.",
            "Check everything before anything is stored, or store it in one transaction that the refusal rolls back.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation create : Creates.of(api)) {
            Optional<DeclaredOperation> list = Creates.list(api, create);
            if (isRefusable(create) && list.isPresent()) {
                cases.add(planned(
                        create,
                        Safety.CREATE,
                        bench -> twice(
                                bench, create, (working, last) -> created(bench, create, list.get(), working, last))));
            }
        }
        Stream.of(Method.PUT, Method.PATCH)
                .flatMap(method -> Replaces.changes(api, method).stream())
                .filter(RefusedWriteChangesNothing::isRefusable)
                .forEach(change -> cases.add(planned(
                        change,
                        Safety.DESTROY,
                        bench -> twice(bench, change, (working, last) -> changed(bench, change, working, last)))));
        return cases;
    }

    /** Where nothing is declared that content could break, there is no fault to send. */
    private static boolean isRefusable(DeclaredOperation operation) {
        try {
            return Creates.takesJson(operation)
                    && faulty(RequestDraft.of(operation, ValueGenerator.seeded(PLANNING_SEED)))
                            .isPresent();
        } catch (UnsatisfiableSchemaException | SpecFaultException unusable) {
            return false;
        }
    }

    private static ProbeCase planned(DeclaredOperation operation, Safety safety, Attempt attempt) {
        return ProbeCase.of(INFO, safety, operation, "refused, then read", "nothing changed", attempt);
    }

    private static Judgement twice(Bench bench, DeclaredOperation operation, SecondLook.Check check) {
        Judgement judgement = Judgement.kept(INFO);
        for (boolean last : List.of(false, true)) {
            Positive positive = bench.prepared(operation);
            judgement = positive.working().isEmpty()
                    ? Judgement.undecided(INFO, positive.reason())
                    : check.judge(positive.working().get(), last);
            if (!(judgement.verdict() instanceof Verdict.Broken)) {
                return judgement;
            }
        }
        return judgement;
    }

    private static Judgement created(
            Bench bench, DeclaredOperation create, DeclaredOperation list, Positive.Working working, boolean last) {
        Optional<FaultyBody> faulty = faulty(working.draft());
        if (faulty.isEmpty()) {
            return Judgement.undecided(INFO, "nothing is known that the schema refuses");
        }
        String collection = ReadBack.withoutQuery(working.bare().uri());
        Listing before = Listing.read(bench, list, working, collection);
        if (!before.isWhole()) {
            return Judgement.undecided(INFO, before.reason());
        }
        Exchange refused =
                send(bench, create, Replaces.with(bench, working, faulty.get().body()), last);
        if (!isRefused(refused)) {
            return Judgement.undecided(INFO, notRefused(refused));
        }
        Listing after = Listing.read(bench, list, working, collection);
        JsonValue sent = faulty.get().body();
        boolean half = after.elements().size() > before.elements().size()
                && after.elements().stream()
                        .filter(element -> !before.elements().contains(element))
                        .anyMatch(element -> isOf(sent, element));
        return half
                ? Judgement.broken(
                        INFO,
                        refused.status() + ", and yet something was created",
                        before.elements().size() + " in " + list.key() + ", as before",
                        after.elements().size())
                : Judgement.kept(INFO);
    }

    private static Judgement changed(Bench bench, DeclaredOperation change, Positive.Working working, boolean last) {
        Optional<FaultyBody> faulty = faulty(working.draft());
        ReadBack reading = ReadBack.of(bench, working);
        Exchange before = reading.look();
        if (faulty.isEmpty() || !before.status().isSuccess()) {
            return Judgement.undecided(
                    INFO, "nothing is known that the schema refuses, or that is there to be changed");
        }
        JsonValue old = SentAndFound.thing(before, working.draft().body());
        Optional<String> name = movable(working.draft(), faulty.get(), old);
        if (name.isEmpty()) {
            return Judgement.undecided(INFO, "no member is known whose change could be seen");
        }
        JsonValue value = other(working.draft(), name.get(), old).orElse(JsonValue.absent());
        JsonValue body = faulty.get().body().with(name.get(), value);
        Exchange refused = send(bench, change, Replaces.with(bench, working, body), last);
        if (!isRefused(refused)) {
            return Judgement.undecided(INFO, notRefused(refused));
        }
        Exchange after = reading.look();
        JsonValue found = SentAndFound.thing(after, working.draft().body()).get(name.get());
        return after.status().isSuccess() && SentAndFound.same(found, value)
                ? Judgement.broken(
                        INFO,
                        refused.status() + ", and yet " + name.get() + " was changed",
                        name.get() + " " + old.get(name.get()),
                        name.get() + " " + found)
                : Judgement.kept(INFO);
    }

    private static Exchange send(Bench bench, DeclaredOperation operation, Request request, boolean shown) {
        return shown ? bench.send(request, operation) : bench.look(request);
    }

    /** Takes the last fault: what was read before it may have been stored before it was seen. */
    private static Optional<FaultyBody> faulty(RequestDraft draft) {
        if (draft.content().filter(content -> content.isJson()).isEmpty()
                || !draft.body().is(JsonKind.OBJECT)) {
            return Optional.empty();
        }
        List<FaultyBody> variants = SingleFaults.ofMembers(draft.content().get().schema(), draft.body(), MOST_VARIANTS);
        List<FaultyBody> flat = variants.stream()
                .filter(variant ->
                        variant.at().tokens().size() == 1 && !variant.fault().equals("null"))
                .toList();
        return flat.isEmpty() ? Optional.empty() : Optional.of(flat.get(flat.size() - 1));
    }

    private static Optional<String> movable(RequestDraft draft, FaultyBody faulty, JsonValue old) {
        return draft.body().names().stream()
                .filter(name -> !name.equals(faulty.at().last()) && !SentAndFound.isOfTheService(name))
                .filter(name ->
                        old.get(name).isPresent() && other(draft, name, old).isPresent())
                .findFirst();
    }

    /** Returns a value that is neither what is there nor what would be sent otherwise. */
    private static Optional<JsonValue> other(RequestDraft draft, String name, JsonValue old) {
        DeclaredSchema schema = Replaces.members(draft).getOrDefault(name, DeclaredSchema.any());
        return OtherValue.of(schema, draft.body().get(name)).filter(value -> !SentAndFound.same(value, old.get(name)));
    }

    private static boolean isRefused(Exchange exchange) {
        int code = exchange.status().code();
        return code == 400 || code == 409 || code == 415 || code == 422;
    }

    private static String notRefused(Exchange exchange) {
        return "content that breaks its schema was answered " + exchange.status();
    }

    private static boolean isOf(JsonValue sent, JsonValue element) {
        return sent.names().stream()
                .filter(name ->
                        sent.get(name).text().filter(text -> text.length() > 3).isPresent())
                .anyMatch(name -> sent.get(name).equals(element.get(name)));
    }
}
