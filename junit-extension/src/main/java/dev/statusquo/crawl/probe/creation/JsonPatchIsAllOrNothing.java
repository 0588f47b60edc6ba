package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
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
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sends a JSON Patch whose first operation could be done and whose last one fails. */
final class JsonPatchIsAllOrNothing implements Probe {

    private static final String MEDIA_TYPE = "application/json-patch+json";

    private static final RuleInfo INFO = new RuleInfo(
            "json-patch-is-all-or-nothing",
            Requirement.MUST,
            Citation.rfc(5789, "2"),
            "A patch is applied as a whole or not at all",
            "A client that is refused goes on with what it had. If half of the patch was applied, it works on what is not there "
                    + "any more.",
            "Apply the operations to a copy, and store the copy when the last one has succeeded.");

    private static final RuleInfo FAILED = new RuleInfo(
            "failed-json-patch-is-no-success",
            Requirement.MUST,
            Citation.rfc(6902, "5"),
            "A patch of which an operation fails is not answered as a success",
            "The client put a test before its changes to be sure of what it changes, and is told that all is well though it failed.",
            "Answer 409 or 422 as soon as an operation fails.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, FAILED, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Replaces.changes(api, Method.PATCH).stream()
                .filter(patch -> Patches.content(patch, MEDIA_TYPE).isPresent())
                .map(patch -> ProbeCase.of(
                        INFO,
                        Safety.DESTROY,
                        patch,
                        "JSON Patch that fails at its end",
                        "409 or 422, nothing changed",
                        bench -> run(bench, patch)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation patch) {
        Positive prepared = bench.prepared(patch);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        Map<String, DeclaredSchema> members = members(bench.api(), patch);
        ReadBack reading = ReadBack.of(bench, working);
        Exchange before = reading.look();
        JsonValue old = JsonText.of(before.body()).orAbsent();
        Optional<String> name = Patches.movable(old, members);
        if (!before.status().isSuccess() || name.isEmpty()) {
            return Judgement.undecided(INFO, "nothing is known that could be changed");
        }
        DeclaredSchema member = members.getOrDefault(name.get(), DeclaredSchema.any());
        JsonValue value = OtherValue.of(member, old.get(name.get())).orElse(JsonValue.absent());
        Exchange failed = bench.send(
                bench.as(
                        working.identity(),
                        bench.bare(working.draft().withContent(MEDIA_TYPE, failing(name.get(), value, old)))),
                patch);
        Exchange after = reading.look();
        JsonValue now = JsonText.of(after.body()).orAbsent().get(name.get());
        if (after.status().isSuccess() && SentAndFound.same(now, value)) {
            return Judgement.broken(
                    INFO,
                    "a patch that fails at its end has changed " + name.get(),
                    name.get() + " " + old.get(name.get()),
                    name.get() + " " + now);
        }
        if (failed.status().isSuccess()) {
            return Judgement.broken(
                    FAILED, failed.status() + " for a patch whose test fails", "409 or 422", failed.status());
        }
        return ClientFaultIsNoServerError.judge(INFO, failed, "a patch whose test fails")
                .orElseGet(() -> Judgement.kept(INFO));
    }

    /** What may be patched is what may be put or posted; where neither is declared, any text may. */
    private static Map<String, DeclaredSchema> members(DeclaredApi api, DeclaredOperation patch) {
        return Neighbours.of(api, patch.path(), Method.PUT)
                .or(() -> Neighbours.ofCollection(api, patch.path(), Method.POST))
                .flatMap(DeclaredOperation::content)
                .flatMap(content -> content.alternatives().stream()
                        .filter(MediaContent::isJson)
                        .findFirst())
                .map(content -> Members.of(content.schema()))
                .orElse(Map.of());
    }

    private static Body failing(String name, JsonValue value, JsonValue old) {
        String path = "/" + name.replace("~", "~0").replace("/", "~1");
        JsonValue replace = operation("replace", path, value);
        JsonValue test = operation("test", path, JsonValue.of("not " + old.get(name)));
        return Body.of(JsonValue.array(List.of(replace, test)).toString());
    }

    private static JsonValue operation(String op, String path, JsonValue value) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("op", JsonValue.of(op));
        members.put("path", JsonValue.of(path));
        members.put("value", value);
        return JsonValue.object(members);
    }
}
