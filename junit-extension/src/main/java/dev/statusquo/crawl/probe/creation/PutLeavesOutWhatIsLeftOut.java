package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.data.UnsatisfiableSchemaException;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts all that is declared, then only what is required: what was left out is gone. */
final class PutLeavesOutWhatIsLeftOut implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "put-leaves-out-what-is-left-out",
            Requirement.ADVICE,
            Citation.rfc(9110, "9.3.4"),
            "A PUT replaces the whole: what it leaves out is not kept from before",
            "PUT is the way to say what there is. If what is left out stays, nothing can ever be removed, and two clients that "
                    + "write in turn end up with a mixture.",
            "Build the new state from the content alone; offer PATCH for changes of single members.");

    private static final long SEED = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Replaces.of(api).stream()
                .filter(PutLeavesOutWhatIsLeftOut::hasChoice)
                .map(put -> ProbeCase.of(
                        INFO,
                        Safety.DESTROY,
                        put,
                        "replaced by less, then read",
                        "no more than sent",
                        bench -> run(bench, put)))
                .toList();
    }

    private static boolean hasChoice(DeclaredOperation put) {
        return put.content().stream()
                .flatMap(content -> content.alternatives().stream())
                .filter(MediaContent::isJson)
                .anyMatch(content -> !optional(content.schema()).isEmpty());
    }

    /** Returns the members that may be left out, and for which nothing is said to stand in. */
    private static List<String> optional(DeclaredSchema schema) {
        Map<String, DeclaredSchema> members = Members.of(schema);
        Set<String> required = Members.required(schema);
        return members.entrySet().stream()
                .filter(each -> !required.contains(each.getKey()) && !SentAndFound.isOfTheService(each.getKey()))
                .filter(each -> List.of("readOnly", "writeOnly").stream()
                        .noneMatch(keyword -> Members.is(keyword, each.getValue())))
                .filter(each -> !each.getValue().keyword("default").isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation put) {
        Positive prepared = bench.prepared(put);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        Optional<DeclaredSchema> schema = working.draft().content().map(MediaContent::schema);
        if (schema.isEmpty() || !working.draft().body().is(JsonKind.OBJECT)) {
            return Judgement.undecided(INFO, "the valid request has no JSON to leave anything out of");
        }
        List<String> names = optional(schema.get());
        JsonValue full = full(schema.get(), working.draft().body(), names);
        JsonValue reduced = full;
        for (String name : names) {
            reduced = reduced.without(name);
        }
        if (full.equals(reduced)) {
            return Judgement.undecided(INFO, "no member is known that may be left out");
        }
        Optional<String> kept = kept(bench, put, working, full, reduced, names, false);
        if (kept.isEmpty() || kept.get().startsWith("?")) {
            return kept.map(reason -> Judgement.undecided(INFO, reason.substring(1)))
                    .orElseGet(() -> Judgement.kept(INFO));
        }
        return sure(bench, put, working, full, reduced, kept.get());
    }

    /** What is still there may also be what the service puts there by itself: then it does not follow another value. */
    private static Judgement sure(
            Bench bench,
            DeclaredOperation put,
            Positive.Working working,
            JsonValue full,
            JsonValue reduced,
            String name) {
        DeclaredSchema member = Replaces.members(working.draft()).getOrDefault(name, DeclaredSchema.any());
        Optional<JsonValue> other = OtherValue.of(member, full.get(name));
        if (other.isEmpty()) {
            return Judgement.undecided(INFO, name + " may be what the service puts there by itself");
        }
        Optional<String> kept = kept(bench, put, working, full.with(name, other.get()), reduced, List.of(name), true);
        return kept.filter(name::equals).isEmpty()
                ? Judgement.kept(INFO)
                : Judgement.of(
                        INFO,
                        new Verdict.Broken(
                                name + " is kept from before, though the PUT left it out",
                                name,
                                List.of(Fact.expected("no " + name), Fact.butWas(name + " " + other.get()))));
    }

    /** Returns the first member that was left out and is still there; a reason after a question mark if that cannot be seen. */
    private static Optional<String> kept(
            Bench bench,
            DeclaredOperation put,
            Positive.Working working,
            JsonValue full,
            JsonValue reduced,
            List<String> names,
            boolean shown) {
        for (JsonValue body : List.of(full, reduced)) {
            Exchange answer = bench.look(Replaces.with(bench, working, body));
            if (!answer.status().isSuccess()) {
                return Optional.of("?a PUT of " + (body.equals(full) ? "all" : "only what is required")
                        + " was answered " + answer.status());
            }
        }
        Exchange read = ReadBack.of(bench, working).read(shown);
        if (!read.status().isSuccess()) {
            return Optional.of("?the read after " + put.key() + " was answered " + read.status());
        }
        JsonValue found = SentAndFound.thing(read, full);
        return names.stream()
                .filter(name -> full.get(name).isPresent() && SentAndFound.same(found.get(name), full.get(name)))
                .findFirst();
    }

    private static JsonValue full(DeclaredSchema schema, JsonValue body, List<String> names) {
        JsonValue full = body;
        JsonValue all = JsonValue.absent();
        try {
            all = ValueGenerator.seeded(SEED)
                    .breadth(Breadth.FULLEST)
                    .of(schema)
                    .value();
        } catch (UnsatisfiableSchemaException impossible) {
            return full;
        }
        for (String name : names) {
            boolean scalar =
                    !all.get(name).is(JsonKind.OBJECT) && !all.get(name).is(JsonKind.ARRAY);
            if (!full.get(name).isPresent() && all.get(name).isPresent() && scalar) {
                full = full.with(name, all.get(name));
            }
        }
        return full;
    }
}
