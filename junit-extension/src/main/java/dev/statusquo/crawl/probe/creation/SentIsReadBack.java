package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Attempt;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.probe.SecondLook;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
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
import java.util.Set;

/** Reads what was created or replaced, and compares it with what was sent. */
final class SentIsReadBack implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "what-was-sent-is-read-back",
            Requirement.ADVICE,
            Citation.rfc(9110, "9.3.4"),
            "What was created or replaced is read as it was sent",
            "A client that was told all is well goes on with what it sent, while the service has kept something else.",
            "Store each accepted member as it was sent; refuse with 422 what cannot be kept.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation create : Creates.of(api)) {
            if (Creates.takesJson(create)) {
                cases.add(planned(
                        create,
                        Safety.CREATE,
                        bench -> SecondLook.of(
                                INFO,
                                bench,
                                create,
                                (working, last) -> Made.of(bench, create, working)
                                        .map(made -> compare(
                                                bench,
                                                create,
                                                made.working(),
                                                made.reading(bench).read(last),
                                                last))
                                        .orElseGet(() -> Judgement.undecided(INFO, Replaces.UNKNOWN)))));
            }
        }
        for (DeclaredOperation put : Replaces.of(api)) {
            cases.add(planned(
                    put,
                    Safety.DESTROY,
                    bench -> SecondLook.of(
                            INFO,
                            bench,
                            put,
                            (working, last) -> compare(
                                    bench,
                                    put,
                                    working,
                                    ReadBack.of(bench, working).read(last),
                                    last))));
        }
        return cases;
    }

    private static ProbeCase planned(DeclaredOperation operation, Safety safety, Attempt attempt) {
        return ProbeCase.of(INFO, safety, operation, "sent, then read", "as sent", attempt);
    }

    private static Judgement compare(
            Bench bench, DeclaredOperation write, Positive.Working working, Exchange read, boolean last) {
        if (!last && ReadBack.isGone(read)) {
            return SecondLook.again(INFO);
        }
        Optional<String> obstacle = ReadBack.obstacle(read);
        if (obstacle.isPresent() || !read.status().isSuccess()) {
            return Judgement.undecided(INFO, obstacle.orElse("the read was answered " + read.status()));
        }
        JsonValue sent = sent(working);
        JsonValue found = SentAndFound.thing(read, sent);
        if (sent.names().stream().noneMatch(name -> found.get(name).isPresent())) {
            return Judgement.undecided(INFO, "the read shows nothing of what was sent");
        }
        Optional<String> other = SentAndFound.difference(sent, found);
        Optional<String> lost = other.isPresent() ? other : lost(bench, write, sent, found);
        return lost.map(name -> broken(name, sent.get(name), found.get(name))).orElseGet(() -> Judgement.kept(INFO));
    }

    private static Judgement broken(String name, JsonValue sent, JsonValue found) {
        return Judgement.of(
                INFO,
                new Verdict.Broken(
                        name + " is not read as it was sent",
                        name,
                        List.of(
                                Fact.expected(name + " " + sent),
                                Fact.butWas(found.isPresent() ? name + " " + found : "no " + name))));
    }

    private static JsonValue sent(Positive.Working working) {
        JsonValue sent = JsonText.of(working.bare().body()).orAbsent();
        Map<String, DeclaredSchema> members = working.draft()
                .content()
                .map(content -> Members.of(content.schema()))
                .orElse(Map.of());
        for (String name : sent.names()) {
            DeclaredSchema member = members.get(name);
            if (member != null && (Members.is("writeOnly", member) || Members.is("readOnly", member))) {
                sent = sent.without(name);
            }
        }
        return sent;
    }

    /** A member that the read declares, and neither shows nor was sent as nothing. */
    private static Optional<String> lost(Bench bench, DeclaredOperation write, JsonValue sent, JsonValue found) {
        Optional<DeclaredSchema> read = (write.method().equals(Method.POST)
                        ? Creates.read(bench.api(), write)
                        : Neighbours.of(bench.api(), write.path(), Method.GET))
                .flatMap(Patches::answered);
        Map<String, DeclaredSchema> shown = read.map(Members::of).orElse(Map.of());
        // What must be there and is not breaks the declared schema, which is found where the read is judged.
        Set<String> required = read.map(Members::required).orElse(Set.of());
        return sent.names().stream()
                .filter(name -> shown.containsKey(name) && !required.contains(name))
                .filter(name -> !Members.is("writeOnly", shown.getOrDefault(name, DeclaredSchema.any())))
                .filter(name ->
                        !SentAndFound.isOfTheService(name) && !found.get(name).isPresent())
                .filter(name -> sent.get(name).is(JsonKind.NUMBER)
                        || sent.get(name).text().filter(text -> !text.isBlank()).isPresent())
                .findFirst();
    }
}
