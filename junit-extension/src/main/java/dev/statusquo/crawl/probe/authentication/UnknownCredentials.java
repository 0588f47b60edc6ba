package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Sends credentials of the right form that nobody has. */
final class UnknownCredentials implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "unknown-credentials-are-unauthorized",
            Requirement.SHOULD,
            Citation.rfc(9110, "11.4"),
            "Credentials that nobody was given are answered 401",
            "401 makes a client get new credentials; 403 tells it that these are good and will not do.",
            "Answer 401 with a challenge where the credentials cannot be verified; keep 403 for callers whom the service knows.");

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
        return who.valid().isEmpty()
                ? List.of()
                : Secured.forgeable(api).stream()
                        .map(UnknownCredentials::planned)
                        .toList();
    }

    private static ProbeCase planned(DeclaredOperation operation) {
        Stranger stranger = Stranger.with(INFO, "credentials that nobody was given");
        return ProbeCase.of(
                        INFO,
                        Secured.refused(operation),
                        operation,
                        "unknown credentials",
                        "401",
                        bench -> stranger.tries(
                                bench,
                                operation,
                                (genuine, signed) -> Optional.of(genuine.replaced(signed, Forgery.madeUp(genuine)))))
                .with(FaultClass.INVALID_CREDENTIALS);
    }
}
