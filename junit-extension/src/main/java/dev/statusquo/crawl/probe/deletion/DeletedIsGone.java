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
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

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
        if (deleted.working().isEmpty()) {
            return Judgement.undecided(INFO, deleted.reason());
        }
        Positive.Working working = deleted.working().get();
        if (working.exchange().status().code() == 202) {
            return Judgement.undecided(INFO, "the delete was answered 202 Accepted and may not have happened yet");
        }
        Request get = new Request(
                Method.GET, working.bare().uri(), working.bare().headers().without("Content-Type"), Body.empty());
        Exchange read = bench.send(bench.as(working.identity(), get));
        for (int attempt = 1; read.status().isSuccess() && attempt < MOST_READS && bench.patience(attempt); attempt++) {
            read = bench.send(bench.as(working.identity(), get));
        }
        int code = read.status().code();
        if (code == 404 || code == 410) {
            return Judgement.kept(INFO);
        }
        if (code == 401 || code == 403 || code == 429 || code == 503) {
            return Judgement.undecided(INFO, "the read after the delete was answered " + read.status());
        }
        return Judgement.broken(INFO, read.status() + " for what was deleted before", "404 or 410", read.status())
                .implying(ClientFaultIsNoServerError.ANY_SERVER_ERROR);
    }
}
