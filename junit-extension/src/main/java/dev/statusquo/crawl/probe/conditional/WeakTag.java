package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.header.EntityTag;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes something of the crawl's own on the weak form of its tag, which If-Match never takes for the same. */
final class WeakTag implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "weak-tag-stops-the-change",
            Requirement.MUST,
            Citation.rfc(9110, "13.1.1"),
            "A change whose If-Match names a weak tag is not performed",
            "A weak tag stands for contents that are much the same, not for one of them. A change on its word overwrites a content "
                    + "that the client never saw.",
            "Compare If-Match strongly: both tags without W/, and the same.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        Map<String, DeclaredOperation> byPath = new LinkedHashMap<>();
        Validators.guardedWrites(api).stream()
                .filter(write -> Validators.readOf(api, write).isPresent())
                .forEach(write -> byPath.merge(
                        write.path().toString(),
                        write,
                        (one, other) -> one.method().equals(Method.DELETE) ? other : one));
        return byPath.values().stream()
                .map(write -> ProbeCase.of(
                        INFO, Safety.DESTROY, write, "If-Match: weak form", "412", bench -> run(bench, write)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation write) {
        Positive prepared = bench.prepared(write);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        if (!working.own()) {
            return Judgement.undecided(INFO, "there is nothing of the crawl's own to change");
        }
        Optional<EntityTag> tag = Validators.tag(bench.look(read(bench, working)));
        if (tag.isEmpty()) {
            return Judgement.undecided(INFO, "the read is answered without an ETag that can be read");
        }
        Exchange stale = bench.look(on(bench, working, Validators.STALE));
        if (stale.status().code() != 412) {
            return Judgement.undecided(INFO, "a stale If-Match is answered " + stale.status() + ", not 412");
        }
        String weak = new EntityTag(true, tag.get().opaque()).toString();
        Exchange answer = bench.send(on(bench, working, weak), write);
        if (answer.status().isSuccess()) {
            return Judgement.broken(
                    INFO,
                    answer.status() + " for a change on a weak tag",
                    "412 Precondition Failed, since " + weak + " matches nothing strongly",
                    answer.status());
        }
        return answer.status().code() == 412
                ? Judgement.kept(INFO)
                : BesideThePoint.judge(INFO, answer)
                        .orElse(Judgement.undecided(INFO, "the service answered " + answer.status()));
    }

    private static Request read(Bench bench, Positive.Working working) {
        Request bare = Reads.unconditional(working.bare());
        return bench.as(
                working.identity(),
                new Request(Method.GET, bare.uri(), bare.headers().without("Content-Type"), Body.empty()));
    }

    private static Request on(Bench bench, Positive.Working working, String tag) {
        return bench.as(working.identity(), Validators.on(working.bare(), "If-Match", tag));
    }
}
