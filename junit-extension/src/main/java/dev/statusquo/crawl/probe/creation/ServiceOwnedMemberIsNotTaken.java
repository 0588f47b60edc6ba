package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Attempt;
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
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sends members along that only the service may set, and reads whether they were taken over. */
final class ServiceOwnedMemberIsNotTaken implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "service-owned-member-is-not-taken",
            Requirement.CONVENTION,
            new Citation("OWASP API Security Top 10 2023", "API3"),
            "A member that only the service may set is not taken from a client",
            "Whoever guesses the name sets a role, an owner or a state that is not theirs to set.",
            "Copy only the members that a client may set from the content; ignore the others, or refuse them with 422.");

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
        Creates.of(api).stream()
                .filter(Creates::takesJson)
                .forEach(create -> cases.add(planned(create, Safety.CREATE, bench -> created(bench, create))));
        Stream.of(Method.PUT, Method.PATCH)
                .flatMap(method -> Replaces.changes(api, method).stream())
                .filter(Creates::takesJson)
                .forEach(change -> cases.add(planned(change, Safety.DESTROY, bench -> changed(bench, change))));
        return cases;
    }

    private static ProbeCase planned(DeclaredOperation operation, Safety safety, Attempt attempt) {
        return ProbeCase.of(INFO, safety, operation, "members of the service's own", "refused or ignored", attempt);
    }

    private static Judgement created(Bench bench, DeclaredOperation create) {
        Positive prepared = bench.prepared(create);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        Map<String, JsonValue> extras =
                PrivilegedMembers.of(working.draft(), Creates.read(bench.api(), create), JsonValue.absent());
        Exchange answer = bench.send(Replaces.with(bench, working, added(working, extras)), create);
        return refused(answer)
                .orElseGet(() -> Made.of(bench, create, working, answer)
                        .map(made -> judge(made.reading(bench), working, extras, JsonValue.absent()))
                        .orElseGet(() -> Judgement.undecided(INFO, Replaces.UNKNOWN)));
    }

    private static Judgement changed(Bench bench, DeclaredOperation change) {
        Positive prepared = bench.prepared(change);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        if (!working.draft().body().is(JsonKind.OBJECT)) {
            return Judgement.undecided(INFO, "the valid request has no JSON to add anything to");
        }
        ReadBack reading = ReadBack.of(bench, working);
        JsonValue before = SentAndFound.thing(reading.look(), working.draft().body());
        Map<String, JsonValue> extras =
                PrivilegedMembers.of(working.draft(), Neighbours.of(bench.api(), change.path(), Method.GET), before);
        Exchange answer = bench.send(Replaces.with(bench, working, added(working, extras)), change);
        return refused(answer).orElseGet(() -> judge(reading, working, extras, before));
    }

    private static JsonValue added(Positive.Working working, Map<String, JsonValue> extras) {
        JsonValue body = working.draft().body();
        for (Map.Entry<String, JsonValue> extra : extras.entrySet()) {
            body = body.with(extra.getKey(), extra.getValue());
        }
        return body;
    }

    private static Optional<Judgement> refused(Exchange answer) {
        int code = answer.status().code();
        if (answer.status().isSuccess()) {
            return Optional.empty();
        }
        if (code == 400 || code == 403 || code == 409 || code == 422) {
            return Optional.of(Judgement.kept(INFO));
        }
        return ClientFaultIsNoServerError.judge(INFO, answer, "members that only the service may set")
                .or(() -> Optional.of(Judgement.undecided(INFO, "the write was answered " + answer.status())));
    }

    private static Judgement judge(
            ReadBack reading, Positive.Working working, Map<String, JsonValue> extras, JsonValue before) {
        Exchange read = reading.look();
        if (!read.status().isSuccess()) {
            return Judgement.undecided(INFO, "the read after the write was answered " + read.status());
        }
        JsonValue found = SentAndFound.thing(read, working.draft().body());
        boolean keepsAll = found.get(PrivilegedMembers.CONTROL).isPresent();
        return extras.keySet().stream()
                .filter(name -> !name.equals(PrivilegedMembers.CONTROL))
                .filter(name -> !keepsAll || !PrivilegedMembers.NOBODYS.containsKey(name))
                .filter(name -> SentAndFound.same(found.get(name), extras.getOrDefault(name, JsonValue.absent()))
                        && !SentAndFound.same(found.get(name), before.get(name)))
                .findFirst()
                .map(name -> Judgement.of(
                        INFO,
                        new Verdict.Broken(
                                name + " is taken from the client",
                                name,
                                List.of(
                                        Fact.expected("a refusal, or " + name + " as the service sets it"),
                                        Fact.butWas(name + " " + found.get(name))))))
                .orElseGet(() -> Judgement.kept(INFO));
    }
}
