package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Neighbours;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Sends what one identity may do as another: a read, or a create. Writes to one thing are the matter of another probe. */
final class InsufficientRights implements Probe {

    @Override
    public RuleInfo info() {
        return OtherIdentity.FORBIDDEN;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(OtherIdentity.FORBIDDEN, NamedScope.INFO, RightsBeforeContent.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return List.of();
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api, Principals who) {
        List<ProbeCase> cases = new ArrayList<>();
        if (who.valid().size() > 1) {
            for (DeclaredOperation operation : Secured.operations(api)) {
                if (Secured.isRead(operation) || isCreate(api, operation)) {
                    cases.add(planned(operation));
                }
            }
        }
        return cases;
    }

    private static ProbeCase planned(DeclaredOperation operation) {
        boolean read = Secured.isRead(operation);
        ProbeCase one = ProbeCase.of(
                OtherIdentity.FORBIDDEN,
                read ? Safety.READ : Safety.CREATE,
                operation,
                "as another identity",
                "what it may, else 403",
                bench -> run(bench, operation));
        // With an id in the path, the thing may be concealed, which is another matter.
        return read && operation.path().names().isEmpty() ? one.with(FaultClass.INSUFFICIENT_RIGHTS) : one;
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = Secured.valid(bench, operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(OtherIdentity.FORBIDDEN, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Judgement judgement = Judgement.kept(OtherIdentity.FORBIDDEN);
        for (OtherIdentity other : OtherIdentity.besides(working, bench)) {
            Exchange exchange = sent(bench, operation, working, other);
            if (exchange.status().code() == 403) {
                NamedScope.check(bench, exchange);
                RightsBeforeContent.check(bench, operation, working, other);
            }
            Judgement next = other.judge(bench, operation, exchange);
            if (next.verdict() instanceof Verdict.Broken) {
                return next;
            }
            judgement = next.verdict() instanceof Verdict.Undecided ? next : judgement;
        }
        return judgement;
    }

    /** A read that is allowed is no matter of this case; what a create makes must be known for the clean-up. */
    private static Exchange sent(
            Bench bench, DeclaredOperation operation, Positive.Working working, OtherIdentity other) {
        if (!Secured.isRead(operation)) {
            return bench.sendAs(other.name(), working.bare(), operation);
        }
        Exchange exchange = bench.look(bench.as(other.name(), working.bare()));
        if (!exchange.status().isSuccess()) {
            bench.adopt(Positive.none("", List.of(exchange)), operation);
        }
        return exchange;
    }

    private static boolean isCreate(DeclaredApi api, DeclaredOperation operation) {
        return operation.method().equals(Method.POST) && Neighbours.hasItems(api, operation.path());
    }
}
