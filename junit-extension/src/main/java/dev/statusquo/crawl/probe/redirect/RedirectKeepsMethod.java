package dev.statusquo.crawl.probe.redirect;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.header.UriReference;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Sends a write again where 307 or 308 leads, with the same method and content. */
final class RedirectKeepsMethod implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "redirect-target-knows-the-method",
            Requirement.CONTRADICTION,
            Citation.rfc(9110, "15.4.8"),
            "Where 307 or 308 leads, the same method is served",
            "These two tell the client to send the same request again, content and all. Where that is refused, the write fails on "
                    + "every client that does as it is told.",
            "Serve the method at the target, or answer 303 where the target is there to be read only.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> !operation.method().isSafe())
                .filter(operation -> Reads.declares(operation, 307) || Reads.declares(operation, 308))
                .map(operation -> ProbeCase.of(
                        INFO,
                        operation.method().equals(Method.POST) ? Safety.CREATE : Safety.DESTROY,
                        operation,
                        "redirect followed with the same method",
                        "no 404 or 405",
                        bench -> run(bench, operation)))
                .toList();
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive prepared = bench.prepared(operation);
        if (prepared.working().isEmpty()) {
            return Judgement.undecided(INFO, prepared.reason());
        }
        Positive.Working working = prepared.working().get();
        if (!working.own() && !operation.method().equals(Method.POST)) {
            return Judgement.undecided(INFO, "there is nothing of the crawl's own to change");
        }
        Exchange redirect = bench.send(bench.as(working.identity(), working.bare()), operation);
        int code = redirect.status().code();
        Optional<UriReference> asked =
                UriReference.parse(redirect.request().uri()).value();
        Optional<UriReference> target = Hops.target(redirect);
        if (code != 307 && code != 308 || asked.isEmpty() || target.isEmpty()) {
            return Judgement.undecided(INFO, "the service answered " + redirect.status() + ", with nothing to follow");
        }
        if (!target.get().sameOrigin(asked.get())) {
            return Judgement.undecided(INFO, "the redirect leads to another origin, which is not asked");
        }
        Exchange answer = bench.send(redirect.request().withUri(target.get().toString()));
        return switch (answer.status().code()) {
            case 404, 405, 410, 501 ->
                Judgement.broken(
                        INFO,
                        answer.status() + " for the same request where " + redirect.status() + " leads",
                        "the same request to be served",
                        answer.status());
            default ->
                answer.status().isSuccess()
                        ? Judgement.kept(INFO)
                        : Judgement.undecided(
                                INFO, "where the redirect leads, the service answered " + answer.status());
        };
    }
}
