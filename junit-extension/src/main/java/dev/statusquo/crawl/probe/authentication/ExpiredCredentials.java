package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** Sends the credentials of each identity that the user says has expired, to what a valid one may do. */
final class ExpiredCredentials implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "expired-credentials-are-unauthorized",
            Requirement.SHOULD,
            Citation.rfc(9110, "11.4"),
            "Credentials that have expired are answered 401",
            "A client renews its token at a 401 and goes on. At a 403 it tells its user that there is nothing to be done.",
            "Answer 401 with a challenge when the date of a token has passed or its session has ended; for Bearer with "
                    + "error=\"invalid_token\".");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, Stranger.LET_IN, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return List.of();
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api, Principals who) {
        List<ProbeCase> cases = new ArrayList<>();
        if (!who.valid().isEmpty()) {
            for (DeclaredOperation operation : Secured.operations(api)) {
                for (String name : who.expired()) {
                    cases.add(ProbeCase.of(
                                    INFO,
                                    Secured.refused(operation),
                                    operation,
                                    "as " + name,
                                    "401",
                                    bench -> run(bench, operation, name))
                            .with(FaultClass.INVALID_CREDENTIALS));
                }
            }
        }
        return cases;
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, String name) {
        Positive positive = Secured.valid(bench, operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Exchange exchange = bench.send(bench.as(name, working.bare()), operation);
        return Stranger.with(INFO, "credentials that have expired").judge(bench, operation, working, exchange);
    }
}
