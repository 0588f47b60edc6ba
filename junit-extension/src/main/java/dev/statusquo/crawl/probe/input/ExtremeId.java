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
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads by ids that programs stumble over: one that exists with a null byte after it, with a slash, with a line break, and one of
 * two thousand characters. Each read is sent one of them.
 */
final class ExtremeId implements Probe {

    private static final int LENGTH = 2_000;

    private static final RuleInfo INFO = new RuleInfo(
            "extreme-id-is-another-id",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "An id with something behind it is another id than the one it begins with",
            "If a part of the id is dropped on the way, a check of the whole and a look-up by the rest disagree about what is asked for.",
            "Compare ids whole, and refuse those that no id can be with 400 or 404.");

    private record Extreme(String name, UnaryOperator<String> id) {}

    private static final List<Extreme> EXTREMES = List.of(
            new Extreme("with a null byte", id -> id + '\0'),
            new Extreme("with a slash", id -> "../" + id + "/.."),
            new Extreme("of " + LENGTH + " characters", id -> id + "9".repeat(LENGTH)),
            new Extreme("with a line break", id -> id + "\r\n" + InjectedField.LINE));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, ClientFaultIsNoServerError.INFO, InjectedField.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        List<DeclaredOperation> reads = api.operations().stream()
                .filter(operation -> operation.method().equals(Method.GET)
                        && MalformedId.id(operation).isPresent())
                .toList();
        List<ProbeCase> cases = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            DeclaredOperation operation = reads.get(i);
            Parameter parameter = MalformedId.id(operation).orElseThrow();
            Spread.at(i, reads.size(), EXTREMES)
                    .forEach(extreme -> cases.add(ProbeCase.of(
                            INFO,
                            Safety.READ,
                            operation,
                            parameter.name() + " " + extreme.name(),
                            "another id",
                            bench -> run(bench, operation, parameter, extreme))));
        }
        return cases;
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, Parameter parameter, Extreme extreme) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        String known = working.pathValues().getOrDefault(parameter.name(), "");
        String id = extreme.id().apply(known);
        Exchange exchange = bench.send(
                bench.as(working.identity(), bench.bare(working.draft().withPathValue(parameter.name(), id))));
        return InjectedField.judge(exchange)
                .or(() -> ClientFaultIsNoServerError.judge(INFO, exchange, "an id " + extreme.name()))
                .or(() -> offTopic(exchange))
                .or(() -> isServedAsKnown(working, exchange)
                        ? Optional.of(Judgement.broken(
                                INFO,
                                "an id " + extreme.name() + " is taken for the id that it begins with",
                                "400 or 404",
                                exchange.status() + " with the same content"))
                        : Optional.empty())
                .orElseGet(() -> Judgement.kept(INFO));
    }

    private static Optional<Judgement> offTopic(Exchange exchange) {
        int code = exchange.status().code();
        boolean sound = code == 404 || code == 410 || code >= 300 && code < 400;
        return sound ? Optional.empty() : OffTopic.judge(INFO, exchange, "it read the id");
    }

    /** Content of a template that is the same for every id would look so, too; the known answer must say which id it is. */
    private static boolean isServedAsKnown(Positive.Working working, Exchange exchange) {
        Exchange known = working.exchange();
        return exchange.status().isSuccess()
                && known.status().isSuccess()
                && !exchange.body().isEmpty()
                && exchange.body().equals(known.body())
                && working.pathValues().values().stream()
                        .allMatch(value -> known.body().text().contains(value));
    }
}
