package dev.statusquo.crawl.probe.input;

import dev.statusquo.crawl.data.FaultyParameter;
import dev.statusquo.crawl.data.ParameterFaults;
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
import dev.statusquo.crawl.spec.Parameter;
import dev.statusquo.crawl.spec.SpecFaultException;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import dev.statusquo.rule.created.CreatedByPostHasLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Leaves a required query, header or cookie parameter out, or sends one that breaks its schema: a case for each parameter, with
 * another kind of fault where there is a choice. Fields whose invalid values HTTP itself tells the recipient to ignore are left
 * alone, and so are the bounds of pages, which a service may well correct.
 */
final class InvalidParameter implements Probe {

    private static final int MOST_TRIED = 6;
    private static final Set<String> BOUNDS = Set.of("below minimum", "above maximum", "beyond int32", "beyond int64");
    private static final List<String> OF_HTTP = List.of(
            "if-",
            "accept",
            "content-",
            "range",
            "authorization",
            "cache-control",
            "pragma",
            "prefer",
            "cookie",
            "host",
            "origin",
            "referer",
            "user-agent",
            "expect",
            "forwarded",
            "x-forwarded-",
            "trace",
            "b3",
            "x-b3-",
            "connection",
            "date",
            "dnt",
            "sec-",
            "via");

    private static final RuleInfo INFO = new RuleInfo(
            "invalid-parameter-is-refused",
            Requirement.CONVENTION,
            Citation.guide("Validation errors: 400 or 422?"),
            "A parameter that is missing or breaks its schema is refused with 400 or 422",
            "A filter that is dropped in silence answers another question than was asked, and the client takes it for its own.",
            "Validate parameters against the declared schema, or declare what the service really takes.");

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
            Safety safety = operation.method().isSafe() ? Safety.READ : Safety.REJECTED_WRITE;
            for (FaultyParameter faulty : tried(operation)) {
                cases.add(ProbeCase.of(
                                INFO,
                                safety,
                                operation,
                                faulty.label(),
                                "400 or 422",
                                bench -> run(bench, operation, faulty))
                        .with(FaultClass.INVALID_PARAMETER));
            }
        }
        return cases;
    }

    private static List<FaultyParameter> tried(DeclaredOperation operation) {
        Map<Parameter, List<FaultyParameter>> byParameter = new LinkedHashMap<>();
        try {
            ParameterFaults.of(operation).stream()
                    .filter(InvalidParameter::isTelling)
                    .forEach(faulty -> byParameter
                            .computeIfAbsent(faulty.parameter(), parameter -> new ArrayList<>())
                            .add(faulty));
        } catch (SpecFaultException unusable) {
            return List.of();
        }
        Map<String, Integer> kinds = new HashMap<>();
        return byParameter.values().stream()
                .map(faults -> rarest(faults, kinds))
                .limit(MOST_TRIED)
                .toList();
    }

    private static FaultyParameter rarest(List<FaultyParameter> faults, Map<String, Integer> kinds) {
        FaultyParameter rarest = faults.get(0);
        for (FaultyParameter faulty : faults) {
            if (kinds.getOrDefault(faulty.fault(), 0) < kinds.getOrDefault(rarest.fault(), 0)) {
                rarest = faulty;
            }
        }
        kinds.merge(rarest.fault(), 1, Integer::sum);
        return rarest;
    }

    private static boolean isTelling(FaultyParameter faulty) {
        Parameter parameter = faulty.parameter();
        boolean emptyNumber = faulty.value().text().filter(String::isEmpty).isPresent();
        String name = parameter.name().toLowerCase(Locale.ROOT);
        return switch (parameter.place()) {
            case PATH -> false;
            case HEADER -> OF_HTTP.stream().noneMatch(name::startsWith);
            default -> !emptyNumber && !(PageParameter.isNumber(parameter) && BOUNDS.contains(faulty.fault()));
        };
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, FaultyParameter faulty) {
        Positive positive = Basis.of(bench, operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Exchange exchange =
                bench.send(bench.as(working.identity(), bench.bare(faulty.applyTo(working.draft()))), operation);
        int code = exchange.status().code();
        if (code == 400 || code == 422 || bench.settled().answers(FaultClass.INVALID_PARAMETER, exchange)) {
            return Judgement.kept(INFO);
        }
        return OffTopic.judge(INFO, exchange, "it validated its parameters")
                .or(() -> ClientFaultIsNoServerError.judge(INFO, exchange, "a request with " + faulty.label()))
                .orElseGet(() -> accepted(exchange, faulty));
    }

    private static Judgement accepted(Exchange exchange, FaultyParameter faulty) {
        if (!exchange.status().isSuccess()) {
            return Judgement.undecided(
                    INFO, "the service answered " + exchange.status() + ", which may be about something else");
        }
        return Judgement.of(
                        INFO,
                        new Verdict.Broken(
                                exchange.status() + " for a request with " + faulty.label(),
                                faulty.parameter().name(),
                                List.of(Fact.expected("400 or 422"), Fact.butWas(exchange.status()))))
                .implying(CreatedByPostHasLocation.INFO.id());
    }
}
