package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes one member by a JSON Merge Patch, then takes it away: the others stay as they were. */
final class MergePatchChangesWhatItNames implements Probe {

    private static final String MEDIA_TYPE = "application/merge-patch+json";

    private static final RuleInfo INFO = new RuleInfo(
            "merge-patch-changes-what-it-names",
            Requirement.CONTRADICTION,
            Citation.rfc(7396, "2"),
            "A merge patch changes the members it names, removes those it names with null, and no others",
            "A client that changes one member loses others, or cannot remove what it means to, and is told that all is well.",
            "Apply the patch to the stored representation member by member, as RFC 7396 gives it in a few lines.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Replaces.changes(api, Method.PATCH).stream()
                .filter(patch -> Patches.content(patch, MEDIA_TYPE).isPresent())
                .map(patch -> ProbeCase.of(
                        INFO,
                        Safety.DESTROY,
                        patch,
                        "merge patch of one member",
                        "that member changed",
                        bench -> run(bench, patch)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation patch) {
        Positive prepared = bench.prepared(patch);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        Map<String, DeclaredSchema> members = Patches.content(patch, MEDIA_TYPE)
                .map(content -> Members.of(content.schema()))
                .orElse(Map.of());
        ReadBack reading = ReadBack.of(bench, working);
        Exchange before = reading.look();
        JsonValue old = JsonText.of(before.body()).orAbsent();
        Optional<String> name = Patches.movable(old, members);
        if (!before.status().isSuccess() || name.isEmpty()) {
            return Judgement.undecided(INFO, "nothing is known that could be changed");
        }
        DeclaredSchema member = members.getOrDefault(name.get(), DeclaredSchema.any());
        JsonValue value = OtherValue.of(member, old.get(name.get())).orElse(JsonValue.absent());
        Exchange changed = send(bench, working, name.get(), value);
        if (!changed.status().isSuccess()) {
            return Judgement.undecided(INFO, "the patch was answered " + changed.status());
        }
        Exchange after = reading.look();
        JsonValue now = JsonText.of(after.body()).orAbsent();
        if (!after.status().isSuccess()) {
            return Judgement.undecided(INFO, "the read after the patch was answered " + after.status());
        }
        if (SentAndFound.same(now.get(name.get()), old.get(name.get()))) {
            reading.show();
            return broken(name.get(), "is not changed by the patch", value, now.get(name.get()));
        }
        Optional<String> other = members.keySet().stream()
                .filter(each -> !each.equals(name.get()) && !SentAndFound.isOfTheService(each))
                .filter(each -> !Members.is("readOnly", members.getOrDefault(each, DeclaredSchema.any())))
                .filter(each -> !SentAndFound.same(old.get(each), now.get(each)))
                .findFirst();
        if (other.isPresent()) {
            reading.show();
            String each = other.get();
            return broken(each, "is changed by a patch that does not name it", old.get(each), now.get(each));
        }
        return removed(bench, patch, working, name.get(), value);
    }

    private static Judgement removed(
            Bench bench, DeclaredOperation patch, Positive.Working working, String name, JsonValue value) {
        boolean required = Neighbours.of(bench.api(), patch.path(), Method.GET)
                .flatMap(get -> Patches.answered(get))
                .map(schema -> Members.required(schema).contains(name))
                .orElse(true);
        if (required || !send(bench, working, name, JsonValue.ofNull()).status().isSuccess()) {
            return Judgement.kept(INFO);
        }
        ReadBack reading = ReadBack.of(bench, working);
        JsonValue left = JsonText.of(reading.look().body()).orAbsent().get(name);
        if (!SentAndFound.same(left, value)) {
            return Judgement.kept(INFO);
        }
        reading.show();
        return broken(name, "is still there after a patch with null", JsonValue.ofNull(), left);
    }

    private static Exchange send(Bench bench, Positive.Working working, String name, JsonValue value) {
        JsonValue patch = JsonValue.object(Map.of(name, value));
        return bench.look(bench.as(
                working.identity(), bench.bare(working.draft().withContent(MEDIA_TYPE, Body.of(patch.toString())))));
    }

    private static Judgement broken(String name, String what, JsonValue expected, JsonValue butWas) {
        return Judgement.of(
                INFO,
                new Verdict.Broken(
                        name + " " + what,
                        name,
                        List.of(
                                Fact.expected(name + " " + expected),
                                Fact.butWas(butWas.isPresent() ? name + " " + butWas : "no " + name))));
    }
}
