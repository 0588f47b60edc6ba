package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;

/**
 * Changes or deletes as one identity what another has made. Whether that is right nobody outside can know; but it is wrong where the
 * same identity may not even read it. What is refused must not have happened.
 */
final class ForeignResource implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "hidden-thing-is-not-changed",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.5.4"),
            "What somebody may not read, the same one cannot change or delete",
            "The read is guarded and the write is not: whoever guesses an id can destroy what belongs to somebody else.",
            "Guard every method of the route by the owner of the thing, in the look-up itself.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, OtherIdentity.FORBIDDEN, NamedScope.INFO, RefusedWrite.INFO, RightsBeforeContent.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return List.of();
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api, Principals who) {
        if (who.valid().size() < 2) {
            return List.of();
        }
        return Secured.operations(api).stream()
                .filter(operation -> RefusedWrite.isJudged(api, operation))
                .map(operation -> ProbeCase.of(
                        INFO,
                        Safety.DESTROY,
                        operation,
                        "as another identity",
                        "what it may, else 403 or 404",
                        bench -> run(bench, operation)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = Secured.valid(bench, operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Judgement judgement = Judgement.kept(INFO);
        for (OtherIdentity other : OtherIdentity.besides(positive.working().get(), bench)) {
            Judgement next = run(bench, operation, other);
            if (next.verdict() instanceof Verdict.Broken) {
                return next;
            }
            judgement = next.verdict() instanceof Verdict.Undecided ? next : judgement;
        }
        return judgement;
    }

    /** What one identity was allowed to delete, the next one needs anew. */
    private static Judgement run(Bench bench, DeclaredOperation operation, OtherIdentity other) {
        Positive prepared = bench.prepared(operation);
        if (prepared.working().filter(Positive.Working::own).isEmpty()) {
            return Judgement.undecided(
                    INFO,
                    prepared.working().isEmpty()
                            ? prepared.reason()
                            : "there is nothing of the crawl's own at this path that another identity may change");
        }
        Positive.Working working = prepared.working().get();
        RefusedWrite write = RefusedWrite.begin(bench, working);
        if (!write.hasTarget(bench)) {
            return Judgement.undecided(
                    INFO,
                    "the thing is not there to begin with: " + write.before().status());
        }
        int read = bench.look(bench.as(other.name(), write.bareRead())).status().code();
        Exchange exchange = bench.sendAs(other.name(), working.bare(), operation);
        if (exchange.status().isSuccess()) {
            return (read == 403 || read == 404) && write.isDone(bench)
                    ? Judgement.broken(
                            INFO,
                            exchange.status() + " for " + other.name() + ", and it is done; GET answers the same one "
                                    + read,
                            "403 Forbidden or 404 Not Found",
                            exchange.status())
                    : Judgement.kept(INFO);
        }
        write.judge(bench, exchange);
        if (exchange.status().code() == 403) {
            NamedScope.check(bench, exchange);
            RightsBeforeContent.check(bench, operation, working, other);
        }
        return other.judge(bench, operation, exchange);
    }
}
