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
import dev.statusquo.crawl.spec.ParameterPlace;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.rule.RuleInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts an encoded line break and a header field after it into a query parameter, which services like to repeat in {@code Location}
 * or {@code Link}.
 */
final class LineBreak implements Probe {

    private static final String VALUE = "a\r\n" + InjectedField.LINE;

    @Override
    public RuleInfo info() {
        return InjectedField.INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(InjectedField.INFO, ClientFaultIsNoServerError.INFO);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return api.operations().stream()
                .filter(operation -> operation.method().equals(Method.GET))
                .flatMap(operation -> parameter(operation).stream()
                        .map(parameter -> ProbeCase.of(
                                InjectedField.INFO,
                                Safety.READ,
                                operation,
                                "line break in " + parameter.name(),
                                "no field of its own",
                                bench -> run(bench, operation, parameter))))
                .toList();
    }

    /** Returns the parameter that takes any text best; a number is no more repeated than it is a line break. */
    private static Optional<Parameter> parameter(DeclaredOperation operation) {
        return operation.parameters(ParameterPlace.QUERY).stream()
                .filter(parameter -> parameter.form().mediaType().isEmpty() && PageParameter.mayBeText(parameter))
                .min(Comparator.comparingInt(LineBreak::narrowness));
    }

    private static int narrowness(Parameter parameter) {
        try {
            return parameter.schema().violations(JsonValue.of(VALUE)).size();
        } catch (SpecFaultException unusable) {
            return 0;
        }
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, Parameter parameter) {
        RuleInfo rule = InjectedField.INFO;
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(rule, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Exchange exchange = bench.send(
                bench.as(working.identity(), bench.bare(working.draft().with(parameter, JsonValue.of(VALUE)))));
        return InjectedField.judge(exchange)
                .or(() -> ClientFaultIsNoServerError.judge(rule, exchange, "a line break in a query parameter"))
                .or(() -> isRedirectOrNotFound(exchange)
                        ? Optional.empty()
                        : OffTopic.judge(rule, exchange, "it read the query"))
                .orElseGet(() -> Judgement.kept(rule));
    }

    private static boolean isRedirectOrNotFound(Exchange exchange) {
        int code = exchange.status().code();
        return code == 404 || code >= 300 && code < 400;
    }
}
