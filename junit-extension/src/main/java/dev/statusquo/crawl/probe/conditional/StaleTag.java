package dev.statusquo.crawl.probe.conditional;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.BesideThePoint;
import dev.statusquo.crawl.probe.FaultClass;
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
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Changes something of the crawl's own on a tag that is not current: it is refused, and nothing happens. */
final class StaleTag implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "stale-tag-stops-the-change",
            Requirement.MUST,
            Citation.rfc(9110, "13.1.1"),
            "A change whose If-Match names no current tag is not performed",
            "The client says which version it means to change. Performed on another one, the change overwrites what somebody else "
                    + "wrote meanwhile, and neither of them learns of it.",
            "Compare If-Match with the current tag in the same transaction as the change, and answer 412 where they differ.");

    private static final RuleInfo REFUSED = new RuleInfo(
            "refused-precondition-changes-nothing",
            Requirement.MUST,
            Citation.rfc(9110, "13.1.1"),
            "A change that was refused with 412 has not happened",
            "The client was told that its change was not made, reads again and repeats it on other data. What happened already is "
                    + "then done twice, or to the wrong version.",
            "Look at the precondition before anything is changed.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, REFUSED);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Validators.guardedWrites(api).stream()
                .map(write -> ProbeCase.of(
                                INFO, Safety.DESTROY, write, "stale If-Match", "412", bench -> run(bench, write))
                        .with(FaultClass.FAILED_PRECONDITION))
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
        Optional<Request> get = Validators.readOf(bench.api(), write).map(read -> read(bench, working));
        Optional<Exchange> before = get.map(bench::look);
        Exchange answer = bench.send(
                bench.as(working.identity(), Validators.on(working.bare(), "If-Match", Validators.STALE)), write);
        if (answer.status().isSuccess()) {
            return Judgement.broken(
                    INFO,
                    answer.status() + " for a change on a tag that is not current",
                    "412 Precondition Failed",
                    answer.status());
        }
        if (answer.status().code() != 412) {
            return BesideThePoint.judge(INFO, answer)
                    .orElseGet(() -> Judgement.undecided(
                            INFO,
                            "the service answered " + answer.status() + ", perhaps before it looked at If-Match"));
        }
        return before.filter(known -> known.status().isSuccess())
                .flatMap(known -> get.map(request -> unchanged(known, bench.look(request))))
                .orElse(Judgement.kept(INFO));
    }

    private static Request read(Bench bench, Positive.Working working) {
        Request bare = Reads.unconditional(working.bare());
        return bench.as(
                working.identity(),
                new Request(Method.GET, bare.uri(), bare.headers().without("Content-Type"), Body.empty()));
    }

    private static Judgement unchanged(Exchange before, Exchange after) {
        boolean gone = after.status().code() == 404 || after.status().code() == 410;
        boolean other = after.status().isSuccess()
                && !after.body().equals(before.body())
                && !after.headers().combined("ETag").equals(before.headers().combined("ETag"));
        if (!gone && !other) {
            return Judgement.kept(INFO);
        }
        return Judgement.broken(
                REFUSED,
                "412, and the change has happened all the same",
                "the same as before: " + before.status(),
                gone ? after.status() : "other content and another ETag");
    }
}
