package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
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
import dev.statusquo.rule.created.CreatedByPostHasLocation;
import java.util.List;

/** Sends a valid body under a media type that nobody declares. */
final class UnsupportedMediaType implements Probe {

    private static final String NOBODYS = "application/vnd.nobody.declares.this";

    private static final RuleInfo INFO = new RuleInfo(
            "undeclared-media-type-is-unsupported",
            Requirement.ADVICE,
            Citation.rfc(9110, "15.5.16"),
            "A body of a media type that the operation does not declare is answered 415",
            "A service that reads any bytes as its own format takes a client's mistake for data.",
            "Name the media types that the route consumes, and answer 415 with Accept to all others.");

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
        return api.operations().stream()
                .filter(UnsupportedMediaType::namesItsTypes)
                .map(operation -> ProbeCase.of(
                                INFO,
                                Safety.REJECTED_WRITE,
                                operation,
                                "undeclared media type",
                                "415",
                                bench -> run(bench, operation))
                        .with(FaultClass.UNSUPPORTED_MEDIA_TYPE))
                .toList();
    }

    private static boolean namesItsTypes(DeclaredOperation operation) {
        return operation.content().isPresent()
                && operation.content().get().alternatives().stream()
                        .noneMatch(content -> content.essence().contains("*") || content.isMultipart());
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
        if (code == 415) {
            return Judgement.kept(INFO);
        }
        if (code == 401 || code == 403 || code == 404 || code == 409 || code == 412 || code == 428 || code == 429) {
            return Judgement.undecided(
                    INFO, "the service answered " + exchange.status() + " before it looked at the media type");
        }
        return ClientFaultIsNoServerError.judge(INFO, exchange, "a body of a media type that is not declared")
                .orElseGet(() -> Judgement.broken(
                                INFO,
                                exchange.status() + " for a body of type " + NOBODYS,
                                "415 Unsupported Media Type",
                                exchange.status())
                        .implying(CreatedByPostHasLocation.INFO.id()));
    }
}
