package dev.statusquo.crawl.probe.deletion;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Deletes what was deleted before. */
final class DeletedAgainIsHarmless implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "deleting-again-is-harmless",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "What was deleted may be deleted again: 404, 410 or a success",
            "A client that got no answer to its DELETE sends it again, which the method allows. It must learn that the thing is gone, "
                    + "not that its request is wrong.",
            "Answer 404, or 204 as the first time, where there is nothing left to delete.");

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
        return Deletes.of(api).stream()
                .map(delete -> ProbeCase.of(
                                INFO,
                                Safety.DESTROY,
                                delete,
                                "deleted, then deleted again",
                                "404, 410 or 204",
                                bench -> run(bench, delete))
                        .with(FaultClass.DELETED_AGAIN))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation delete) {
        Positive deleted = bench.positive(delete);
        Optional<String> obstacle = Deletes.obstacle(deleted);
        if (obstacle.isPresent() || deleted.working().isEmpty()) {
            return Judgement.undecided(INFO, obstacle.orElse(deleted.reason()));
        }
        Exchange again = bench.send(deleted.working().get().request(), delete);
        int code = again.status().code();
        if (code == 404
                || code == 410
                || again.status().isSuccess()
                || bench.settled().answers(FaultClass.DELETED_AGAIN, again)) {
            return Judgement.kept(INFO);
        }
        if (code == 400 || code == 422) {
            return Judgement.broken(
                    INFO, again.status() + " for what was deleted before", "404, 410 or 204", again.status());
        }
        return ClientFaultIsNoServerError.judge(INFO, again, "a DELETE of what was deleted before")
                .orElseGet(() -> Judgement.undecided(INFO, "the second DELETE was answered " + again.status()));
    }
}
