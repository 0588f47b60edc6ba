package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.ClientFaultIsNoServerError;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.OffTopic;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.probe.Spread;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Sends valid content without a media type, or in UTF-16 and saying so. A recipient may guess the type, and may read UTF-16 or
 * refuse it. Each operation is sent one of them.
 */
final class OddContentType implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "odd-content-type-is-handled",
            Requirement.CONVENTION,
            Citation.guide("Validation errors: 400 or 422?"),
            "Content without a media type, or in another charset, is read or refused",
            "A client that forgot the header is told that the service is broken, and nobody looks at the client.",
            "Answer 415, or 400, where the media type is missing or its charset is not read.");

    private record Oddity(String name, UnaryOperator<Request> request) {}

    private static final List<Oddity> ODDITIES = List.of(
            new Oddity(
                    "content without Content-Type",
                    request -> request.withHeaders(request.headers().without("Content-Type"))),
            new Oddity("content in UTF-16", OddContentType::inUtf16));

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
        List<JsonWrite> writes = JsonWrite.of(api);
        List<ProbeCase> cases = new ArrayList<>();
        for (int i = 0; i < writes.size(); i++) {
            DeclaredOperation operation = writes.get(i).operation();
            Spread.at(i, writes.size(), ODDITIES)
                    .forEach(oddity -> cases.add(ProbeCase.of(
                            INFO,
                            Safety.CREATE,
                            operation,
                            oddity.name(),
                            "no 5xx",
                            bench -> run(bench, operation, oddity))));
        }
        return cases;
    }

    private static Request inUtf16(Request request) {
        String type = request.headers().first("Content-Type").orElse("application/json");
        int parameters = type.indexOf(';');
        String essence = parameters < 0 ? type : type.substring(0, parameters);
        return request.withHeaders(request.headers().withOnly("Content-Type", essence + "; charset=utf-16"))
                .withBody(Body.of(request.body().text().getBytes(StandardCharsets.UTF_16)));
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, Oddity oddity) {
        Positive positive = bench.prepared(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        if (working.bare().body().isEmpty()) {
            return Judgement.undecided(INFO, "the valid request has no content");
        }
        Request odd = oddity.request().apply(working.bare());
        Exchange exchange = bench.send(bench.as(working.identity(), odd), operation);
        return ClientFaultIsNoServerError.judge(INFO, exchange, oddity.name())
                .or(() -> exchange.status().code() == 409
                        ? Optional.empty()
                        : OffTopic.judge(INFO, exchange, "it looked at the media type"))
                .orElseGet(() -> Judgement.kept(INFO));
    }
}
