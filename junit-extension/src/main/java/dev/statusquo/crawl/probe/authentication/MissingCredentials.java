package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.StatusClass;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Sends a request that works with credentials, without them; of a write also whether it was done nevertheless. */
final class MissingCredentials implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "missing-credentials-are-unauthorized",
            Requirement.SHOULD,
            Citation.rfc(9110, "11.4"),
            "A secured operation answers a request without credentials with 401",
            "401 makes a client log in and come back; 403 makes it give up; a success means that the lock is not there.",
            "Let authentication come first on this route, and answer 401 with a WWW-Authenticate challenge.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, DeclaredChallenge.INFO, RefusedWrite.INFO, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return Secured.operations(api).stream()
                .map(operation -> ProbeCase.of(
                                INFO,
                                Secured.refused(operation),
                                operation,
                                "no credentials",
                                "401",
                                bench -> run(bench, operation))
                        .with(FaultClass.MISSING_CREDENTIALS))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = Secured.valid(bench, operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Optional<RefusedWrite> write = Optional.of(working)
                .filter(one -> one.own() && RefusedWrite.isJudged(bench.api(), operation))
                .map(one -> RefusedWrite.begin(bench, one));
        if (write.isPresent() && !write.get().hasTarget(bench)) {
            return Judgement.undecided(
                    INFO,
                    "the thing is not there to begin with: "
                            + write.get().before().status());
        }
        Exchange exchange = bench.send(working.bare(), operation);
        write.ifPresent(refused -> refused.judge(bench, exchange));
        int code = exchange.status().code();
        if (code == 401) {
            DeclaredChallenge.check(bench, operation, exchange);
            return Judgement.kept(INFO);
        }
        if (code == 404) {
            return Judgement.undecided(INFO, "the service answered 404, which may conceal what is there");
        }
        if (code == 429 || exchange.status().statusClass() == StatusClass.REDIRECT) {
            return Judgement.undecided(INFO, "the service answered " + exchange.status());
        }
        return ClientFaultIsNoServerError.judge(INFO, exchange, "a request without credentials")
                .orElseGet(() -> Judgement.broken(
                                INFO,
                                exchange.status() + " for a request without credentials",
                                "401 Unauthorized",
                                exchange.status())
                        .implying("forbidden-answers-credentials"));
    }
}
