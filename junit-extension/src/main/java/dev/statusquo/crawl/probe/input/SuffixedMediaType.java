package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.OffTopic;
import dev.statusquo.crawl.probe.Positive;
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

/** Sends valid JSON under a name that nobody declares and that ends with {@code +json}: a service may read it, or refuse it. */
final class SuffixedMediaType implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "suffixed-media-type-is-handled",
            Requirement.ADVICE,
            Citation.rfc(6839, "3.1"),
            "JSON under a media type that ends with +json is read or refused",
            "Clients name versions and vendors in media types. One that a service does not know is to be refused with 415, which "
                    + "tells them what to name instead.",
            "Answer 415 to each media type that is not read, whatever it ends with.");

    private static final String NOBODYS = "application/vnd.nobody.declares.this+json";
    private static final int MOST = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, ClientFaultIsNoServerError.INFO);
    }

    /** A few operations are enough: content is read in one place. */
    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return JsonWrite.of(api).stream()
                .map(JsonWrite::operation)
                .filter(operation -> !takes(operation))
                .limit(MOST)
                .map(operation -> ProbeCase.of(
                        INFO,
                        Safety.CREATE,
                        operation,
                        "content as +json",
                        "415 or read",
                        bench -> run(bench, operation)))
                .toList();
    }

    private static boolean takes(DeclaredOperation operation) {
        return operation.content().stream()
                .flatMap(content -> content.alternatives().stream())
                .anyMatch(declared -> declared.essence().contains("*"));
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        if (working.bare().body().isEmpty()) {
            return Judgement.undecided(INFO, "the valid request has no content");
        }
        Request other = working.bare().withHeaders(working.bare().headers().withOnly("Content-Type", NOBODYS));
        Exchange exchange = bench.send(bench.as(working.identity(), other), operation);
        int code = exchange.status().code();
        if (code == 415 || exchange.status().isSuccess()) {
            return Judgement.kept(INFO);
        }
        return ClientFaultIsNoServerError.judge(INFO, exchange, "JSON as " + NOBODYS)
                .or(() ->
                        code == 409 ? Optional.empty() : OffTopic.judge(INFO, exchange, "it looked at the media type"))
                .orElseGet(() -> Judgement.kept(INFO));
    }
}
