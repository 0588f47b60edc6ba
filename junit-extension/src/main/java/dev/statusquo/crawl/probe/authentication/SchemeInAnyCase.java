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
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sends valid credentials with their scheme in lower case, once for each scheme, where a read shows whether they count. */
final class SchemeInAnyCase implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "scheme-is-read-in-any-case",
            Requirement.SHOULD,
            Citation.rfc(9110, "11.1"),
            "The authentication scheme is the same in upper and in lower case",
            "Schemes are tokens without regard to case, and there are clients that write bearer. They are told that good credentials "
                    + "are bad.",
            "Compare the scheme without regard to case.");

    @Override
    public RuleInfo info() {
        return INFO;
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
                        INFO, Safety.READ, operation, "scheme in lower case", "2xx", bench -> run(bench, operation)))
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
                Presented.in(working.bare(), signed).filter(it -> !it.scheme().isEmpty());
        if (genuine.isEmpty()) {
            return Judgement.undecided(INFO, "the credentials of " + working.identity() + " have no scheme");
        }
        String lower = genuine.get().scheme().toLowerCase(Locale.ROOT);
        Request request =
                genuine.get().withLine(signed, lower + " " + genuine.get().value());
        Exchange exchange = bench.send(request, operation);
        int code = exchange.status().code();
        if (exchange.status().isSuccess()) {
            return Judgement.kept(INFO);
        }
        boolean refused = code == 400 || code == 401 || code == 403;
        if (!refused || !bench.look(signed).status().isSuccess()) {
            return Judgement.undecided(INFO, "the service answered " + exchange.status());
        }
        return Judgement.broken(
                INFO,
                exchange.status() + " for valid credentials with the scheme " + lower,
                "the answer to " + genuine.get().scheme(),
                exchange.status());
    }
}
