package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.OffTopic;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.MediaContent;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Fact;
import dev.statusquo.header.AcceptedMediaTypes;
import dev.statusquo.header.MediaType;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import dev.statusquo.rule.created.CreatedByPostHasLocation;
import java.util.List;
import java.util.Optional;

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

    private static final RuleInfo ACCEPTED = new RuleInfo(
            "accepted-types-are-those-declared",
            Requirement.CONVENTION,
            new Citation("OpenAPI Specification 3.1", "4.8.13"),
            "A 415 names the media types that the document declares",
            "A client sends again in a format that the answer names. One that is missing there is never used, whatever the document says.",
            "Build Accept, or Accept-Post and Accept-Patch, from the media types of the route.");

    private static final List<String> NAMING = List.of("Accept", "Accept-Post", "Accept-Patch");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, ACCEPTED, ClientFaultIsNoServerError.INFO);
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
            compareAccepted(bench, exchange, operation);
            return Judgement.kept(INFO);
        }
        return OffTopic.judge(INFO, exchange, "it looked at the media type")
                .or(() ->
                        ClientFaultIsNoServerError.judge(INFO, exchange, "a body of a media type that is not declared"))
                .orElseGet(() -> Judgement.broken(
                                INFO,
                                exchange.status() + " for a body of type " + NOBODYS,
                                "415 Unsupported Media Type",
                                exchange.status())
                        .implying(CreatedByPostHasLocation.INFO.id()));
    }

    /** Fields that cannot be read, or are not there, are the matter of response rules. */
    private static void compareAccepted(Bench bench, Exchange exchange, DeclaredOperation operation) {
        for (String field : NAMING) {
            List<String> lines = exchange.headers().values(field);
            Optional<AcceptedMediaTypes> named = AcceptedMediaTypes.parse(lines).value();
            if (lines.isEmpty() || named.isEmpty()) {
                continue;
            }
            List<String> unnamed = operation.content().stream()
                    .flatMap(content -> content.alternatives().stream())
                    .map(MediaContent::essence)
                    .filter(type -> MediaType.parse(type)
                            .value()
                            .filter(each -> !named.get().accepts(each))
                            .isPresent())
                    .toList();
            if (!unnamed.isEmpty()) {
                bench.also(
                        ACCEPTED,
                        Verdict.broken(
                                "415 names other media types than the document",
                                Fact.expected(field + " with " + String.join(", ", unnamed)),
                                Fact.butWas(field + ": " + String.join(", ", lines))));
            }
            return;
        }
    }
}
