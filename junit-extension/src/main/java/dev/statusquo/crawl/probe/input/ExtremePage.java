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
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks for pages that no collection has: size or number 0, below 0 and beyond 32 bits, or a cursor that nobody issued. To refuse
 * them and to take the nearest page that there is are both sound; three requests an operation show it.
 */
final class ExtremePage implements Probe {

    private static final List<String> NUMBERS = List.of("0", "-1", "2147483648");
    private static final String NO_CURSOR = "not-a-cursor-7f3a";

    private static final RuleInfo INFO = new RuleInfo(
            "extreme-page-is-handled",
            Requirement.CONVENTION,
            Citation.guide("The 5xx codes: server-side failures"),
            "A page that cannot be is refused or replaced by one that can",
            "A client that computes its pages gets one wrong some day; a 5xx makes it retry for ever.",
            "Check page size, number and cursor where they are read, and answer 400 or clamp them.");

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
        List<ProbeCase> cases = new ArrayList<>();
        for (DeclaredOperation operation : api.operations()) {
            List<Parameter> pages = operation.method().equals(Method.GET) ? PageParameter.of(operation) : List.of();
            List<Parameter> numbers =
                    pages.stream().filter(PageParameter::isNumber).toList();
            for (int i = 0; i < NUMBERS.size() && !numbers.isEmpty(); i++) {
                cases.add(planned(operation, numbers.get(i % numbers.size()), NUMBERS.get(i)));
            }
            pages.stream()
                    .filter(PageParameter::isCursor)
                    .forEach(cursor -> cases.add(planned(operation, cursor, NO_CURSOR)));
        }
        return cases;
    }

    private static ProbeCase planned(DeclaredOperation operation, Parameter parameter, String value) {
        return ProbeCase.of(
                INFO,
                Safety.READ,
                operation,
                parameter.name() + " " + value,
                "no 5xx",
                bench -> run(bench, operation, parameter, value));
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, Parameter parameter, String value) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Exchange exchange = bench.send(
                bench.as(working.identity(), bench.bare(working.draft().with(parameter, JsonValue.of(value)))),
                operation);
        return ClientFaultIsNoServerError.judge(INFO, exchange, parameter + " " + value)
                .or(() -> exchange.status().code() == 404
                        ? Optional.empty()
                        : OffTopic.judge(INFO, exchange, "it looked for the page"))
                .orElseGet(() -> Judgement.kept(INFO));
    }
}
