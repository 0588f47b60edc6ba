package dev.statusquo.crawl.probe.creation;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;

/** Sends the same PUT twice, and compares what is there after each. */
final class PutTwiceIsPutOnce implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "put-twice-is-put-once",
            Requirement.ADVICE,
            Citation.rfc(9110, "9.2.2"),
            "The same PUT twice leaves what it left the first time",
            "Clients, proxies and libraries repeat a PUT that got no answer, because PUT is defined to bear it. Where it adds up, "
                    + "each repetition does damage.",
            "Set what the content says, and add nothing to what is there; use POST for what adds.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Replaces.of(api).stream()
                .map(put -> ProbeCase.of(
                        INFO,
                        Safety.DESTROY,
                        put,
                        "same PUT twice, then read",
                        "as after the first",
                        bench -> run(bench, put)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation put) {
        Judgement judgement = Judgement.kept(INFO);
        for (boolean last : List.of(false, true)) {
            Positive prepared = bench.prepared(put);
            judgement = prepared.working().isEmpty()
                    ? Judgement.undecided(INFO, prepared.reason())
                    : judge(bench, prepared.working().get(), last);
            if (!(judgement.verdict() instanceof Verdict.Broken)) {
                return judgement;
            }
        }
        return judgement;
    }

    private static Judgement judge(Bench bench, Positive.Working working, boolean last) {
        Request request = bench.as(working.identity(), working.bare());
        ReadBack reading = ReadBack.of(bench, working);
        Exchange first = bench.look(request);
        Exchange one = reading.look();
        Exchange second = bench.look(request);
        Exchange two = reading.read(last);
        for (Exchange each : List.of(first, one, second, two)) {
            if (!each.status().isSuccess()) {
                return Judgement.undecided(INFO, each.request().method() + " was answered " + each.status());
            }
        }
        JsonValue sent = JsonText.of(working.bare().body()).orAbsent();
        JsonValue before = SentAndFound.thing(one, sent);
        JsonValue after = SentAndFound.thing(two, sent);
        return sent.names().stream()
                .filter(name -> !SentAndFound.isOfTheService(name))
                .filter(name -> moved(before.get(name), after.get(name)))
                .findFirst()
                .map(name -> broken(name, before.get(name), after.get(name)))
                .orElseGet(() -> Judgement.kept(INFO));
    }

    /** The order of a list may change from read to read; its length may not. */
    private static boolean moved(JsonValue before, JsonValue after) {
        if (before.is(JsonKind.ARRAY) && after.is(JsonKind.ARRAY)) {
            return before.size() != after.size();
        }
        boolean scalars = !before.is(JsonKind.OBJECT) && !after.is(JsonKind.OBJECT);
        return scalars && before.isPresent() && after.isPresent() && !SentAndFound.same(before, after);
    }

    private static Judgement broken(String name, JsonValue before, JsonValue after) {
        return Judgement.of(
                INFO,
                new Verdict.Broken(
                        "the second of two equal PUTs changed " + name,
                        name,
                        List.of(Fact.expected(name + " " + before), Fact.butWas(name + " " + after))));
    }
}
