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
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.header.PercentEncoding;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Sends a valid Bearer token in the query instead of the Authorization field, once for each scheme, to a read. */
final class TokenInQuery implements Probe {

    private static final String NAME = "access_token";

    private static final RuleInfo INFO = new RuleInfo(
            "token-in-query-is-refused",
            Requirement.ADVICE,
            Citation.rfc(9700, "4.3.2"),
            "A Bearer token in the query is not accepted",
            "URIs are written into access logs, histories and Referer fields. A service that takes tokens there invites its clients to "
                    + "publish them.",
            "Read the token from Authorization only; switch off the reading of access_token from the query.");

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
        return Secured.oneOfEachScheme(api, Secured.TOKENS::contains).stream()
                .filter(operation -> Secured.isRead(operation)
                        && operation.parameter(ParameterPlace.QUERY, NAME).isEmpty())
                .map(operation -> ProbeCase.of(
                        INFO, Safety.READ, operation, "token in the query", "401", bench -> run(bench, operation)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = Secured.valid(bench, operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Optional<Presented> genuine = Presented.in(working.bare(), bench.as(working.identity(), working.bare()))
                .filter(it -> it.hasScheme("Bearer"));
        if (genuine.isEmpty()) {
            return Judgement.undecided(INFO, "the credentials of " + working.identity() + " are no Bearer token");
        }
        String uri = working.bare().uri();
        String query = NAME + "=" + PercentEncoding.segment(genuine.get().value());
        Exchange exchange =
                bench.send(working.bare().withUri(uri + (uri.indexOf('?') < 0 ? "?" : "&") + query), operation);
        if (!exchange.status().isSuccess()) {
            return Judgement.kept(INFO);
        }
        return bench.look(working.bare()).status().isSuccess()
                ? Judgement.undecided(INFO, "a request without credentials is let in as well")
                : Judgement.broken(
                        INFO, exchange.status() + " for a token in the query", "401 Unauthorized", exchange.status());
    }
}
