package dev.statusquo.crawl.probe.deletion;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Deletes, and then sends a PATCH that was accepted before. */
final class DeletedIsNotChanged implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "deleted-is-not-changed",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "A change of what was deleted is not answered as done",
            "A client that changes what somebody else has deleted is told that all is well, and its change is lost.",
            "Answer 404 or 410 where there is nothing to change, or 201 if the change creates it.");

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
        for (DeclaredOperation delete : Deletes.of(api)) {
            Neighbours.of(api, delete.path(), Method.PATCH)
                    .ifPresent(patch -> cases.add(ProbeCase.of(
                            INFO,
                            Safety.DESTROY,
                            delete,
                            "deleted, then patched",
                            "404 or 410",
                            bench -> run(bench, delete, patch))));
        }
        return cases;
    }

    private static Judgement run(Bench bench, DeclaredOperation delete, DeclaredOperation patch) {
        Positive known = bench.positive(patch);
        Positive deleted = bench.fresh(delete);
        Optional<String> obstacle = Deletes.obstacle(deleted);
        if (obstacle.isPresent()
                || deleted.working().isEmpty()
                || known.working().isEmpty()) {
            return Judgement.undecided(INFO, obstacle.orElse(known.reason()));
        }
        Positive.Working accepted = known.working().get();
        Request bare = accepted.bare().withUri(deleted.working().get().bare().uri());
        Exchange answer = bench.send(bench.as(accepted.identity(), bare), patch);
        int code = answer.status().code();
        if (code == 404 || code == 410 || code == 201) {
            return Judgement.kept(INFO);
        }
        if (answer.status().isSuccess() && code != 202) {
            return Judgement.broken(
                    INFO, answer.status() + " for a change of what was deleted before", "404 or 410", answer.status());
        }
        return ClientFaultIsNoServerError.judge(INFO, answer, "a change of what was deleted before")
                .orElseGet(() -> Judgement.undecided(INFO, "the change was answered " + answer.status()));
    }
}
