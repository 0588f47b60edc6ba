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
import dev.statusquo.crawl.spec.SecurityScheme.Kind;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Sends valid credentials with one character changed, and a JSON Web Token also as one that says it needs no signature (RFC 8725,
 * section 3.2), once for each scheme.
 */
final class TamperedCredentials implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "tampered-credentials-are-unauthorized",
            Requirement.SHOULD,
            Citation.rfc(9110, "11.4"),
            "Credentials that were changed on the way are answered 401",
            "What a signature or a secret is worth shows only when it is wrong: a token that still counts after a change can be made "
                    + "by anybody.",
            "Verify the signature with the algorithm that the service chose, whatever the token says, and answer 401 if it does not "
                    + "hold.");

    private static final Stranger STRANGER = Stranger.with(INFO, "credentials that were tampered with");

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
        if (who.valid().isEmpty()) {
            return List.of();
        }
        return Secured.oneOfEachScheme(api, kind -> kind != Kind.MUTUAL_TLS && kind != Kind.BASIC).stream()
                .map(operation -> ProbeCase.of(
                                INFO,
                                Secured.refused(operation),
                                operation,
                                "tampered credentials",
                                "401",
                                bench -> run(bench, operation))
                        .with(FaultClass.INVALID_CREDENTIALS))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = Secured.valid(bench, operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Request signed = bench.as(working.identity(), working.bare());
        Optional<Presented> genuine = Presented.in(working.bare(), signed).filter(it -> !it.hasScheme("Basic"));
        List<String> forged = genuine.map(Forgery::tampered).orElse(List.of());
        Judgement judgement =
                Judgement.undecided(INFO, "the credentials of " + working.identity() + " have nothing to change");
        for (String secret : forged) {
            Request request = genuine.get().replaced(signed, secret);
            judgement = STRANGER.judge(bench, operation, working, bench.send(request, operation));
            if (judgement.verdict() instanceof Verdict.Broken) {
                return judgement;
            }
        }
        return judgement;
    }
}
