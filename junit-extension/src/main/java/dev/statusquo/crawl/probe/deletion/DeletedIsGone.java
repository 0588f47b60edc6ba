package dev.statusquo.crawl.probe.deletion;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ReadBack;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates, deletes, and reads again: what was deleted is not found any more. */
final class DeletedIsGone implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "deleted-is-not-found",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "What was deleted is answered 404 or 410",
            "A client that deleted something and still gets it, or a success without it, cannot know whether it is gone.",
            "Answer 404 or 410 from the read as soon as the delete has been answered 200 or 204; answer 202 if it takes longer.");

    private static final int MOST_READS = 4;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation delete : api.operations()) {
            boolean readable = api.operationsOf(delete.path()).stream()
                    .anyMatch(one -> one.method().equals(Method.GET));
            if (delete.method().equals(Method.DELETE)
                    && readable
                    && !delete.path().names().isEmpty()) {
                cases.add(ProbeCase.of(
                                INFO,
                                Safety.DESTROY,
                                delete,
                                "deleted, then read",
                                "404 or 410",
                                bench -> run(bench, delete))
                        .with(FaultClass.READ_AFTER_DELETE));
            }
        }
        return cases;
    }

    private static Judgement run(Bench bench, DeclaredOperation delete) {
        Positive deleted = bench.fresh(delete);
        Optional<String> obstacle = Deletes.obstacle(deleted);
        if (obstacle.isPresent() || deleted.working().isEmpty()) {
            return Judgement.undecided(INFO, obstacle.orElse(deleted.reason()));
        }
        ReadBack reading = ReadBack.of(bench, deleted.working().get());
        Exchange read = reading.show();
        for (int attempt = 1; read.status().isSuccess() && attempt < MOST_READS && bench.patience(attempt); attempt++) {
            read = reading.show();
        }
        if (ReadBack.isGone(read) || bench.settled().answers(FaultClass.READ_AFTER_DELETE, read)) {
            return head(reading);
        }
        Optional<String> refused = ReadBack.obstacle(read);
        if (refused.isPresent()) {
            return Judgement.undecided(INFO, refused.get());
        }
        return Judgement.broken(INFO, read.status() + " for what was deleted before", "404 or 410", read.status())
                .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR);
    }

    /** What GET does not find, HEAD does not either. That a service may not know HEAD is asked elsewhere. */
    private static Judgement head(ReadBack reading) {
        if (!reading.look(Method.HEAD).status().isSuccess()) {
            return Judgement.kept(INFO);
        }
        Exchange shown = reading.show(Method.HEAD);
        return Judgement.broken(
                INFO, shown.status() + " to HEAD for what was deleted before", "404 or 410", shown.status());
    }
}
