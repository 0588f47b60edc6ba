package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Sends two lines of Authorization, one valid and one not, once for each scheme, where a read shows which of them counts. */
final class RepeatedCredentials implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "repeated-credentials-are-refused",
            Requirement.ADVICE,
            Citation.rfc(9110, "5.3"),
            "Two Authorization lines are refused",
            "Authorization is no list. Where a proxy looks at one line and the service at the other, a request passes as somebody it does "
                    + "not come from.",
            "Refuse a request with more than one Authorization line with 400 or 401.");

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
        return List.of();
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api, Principals who) {
        if (who.valid().isEmpty()) {
            return List.of();
        }
        return Secured.oneOfEachScheme(api, Secured::standsInAuthorization).stream()
                .filter(Secured::isRead)
                .map(operation -> ProbeCase.of(
                        INFO,
                        Safety.READ,
                        operation,
                        "two lines of credentials",
                        "400 or 401",
                        bench -> run(bench, operation)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = Secured.valid(bench, operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Request signed = bench.as(working.identity(), working.bare());
        Optional<Presented> genuine =
                Presented.in(working.bare(), signed).filter(it -> it.place() == Presented.Place.AUTHORIZATION);
        if (genuine.isEmpty()) {
            return Judgement.undecided(
                    INFO, "the credentials of " + working.identity() + " do not stand in Authorization");
        }
        String other = (genuine.get().scheme() + " " + Forgery.madeUp(genuine.get())).strip();
        Exchange exchange = bench.send(signed.withHeader("Authorization", other), operation);
        int code = exchange.status().code();
        if (code == 400 || code == 401) {
            return Judgement.kept(INFO);
        }
        if (exchange.status().isSuccess()) {
            return bench.look(working.bare()).status().isSuccess()
                    ? Judgement.undecided(INFO, "a request without credentials is let in as well")
                    : Judgement.broken(
                            INFO,
                            exchange.status() + " for two Authorization lines that say different things",
                            "400 Bad Request or 401 Unauthorized",
                            exchange.status());
        }
        return ClientFaultIsNoServerError.judge(INFO, exchange, "two Authorization lines")
                .orElseGet(() -> Judgement.undecided(INFO, "the service answered " + exchange.status()));
    }
}
