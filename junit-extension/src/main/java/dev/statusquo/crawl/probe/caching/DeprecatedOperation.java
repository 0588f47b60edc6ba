package dev.statusquo.crawl.probe.caching;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.Positive;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.header.HttpDate;
import dev.statusquo.header.Sunset;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Looks whether an operation that is declared as deprecated says so where a client can see it. */
final class DeprecatedOperation implements Probe {

    private static final RuleInfo INFO = new RuleInfo(
            "deprecated-operation-says-so",
            Requirement.CONVENTION,
            new Citation("Zalando RESTful API Guidelines", "rule 189"),
            "A deprecated operation answers with Deprecation",
            "Documents are read once, responses all the time. Without the field nobody notices that what they call is to go away, "
                    + "until it has.",
            "Send Deprecation with the date, and Sunset once it is decided.");

    private static final RuleInfo SUNSET = new RuleInfo(
            "sunset-lies-ahead",
            Requirement.ADVICE,
            Citation.rfc(8594, "3"),
            "What still answers has its Sunset ahead",
            "A client that plans by the date believes that this is gone already. The next date will not be believed.",
            "Move the date, or switch the operation off: 410, or 308 to what follows it.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<RuleInfo> rules() {
        return List.of(INFO, SUNSET);
    }

    @Override
    public List<ProbeCase> cases(DeclaredApi api) {
        return api.operations().stream()
                .filter(DeclaredOperation::deprecated)
                .map(operation -> ProbeCase.of(
                        INFO,
                        safetyOf(operation.method()),
                        operation,
                        "deprecated",
                        "Deprecation",
                        bench -> run(bench, operation)))
                .toList();
    }

    private static Safety safetyOf(Method method) {
        if (method.isSafe()) {
            return Safety.READ;
        }
        return method.equals(Method.POST) ? Safety.CREATE : Safety.DESTROY;
    }

    private static Judgement run(Bench bench, DeclaredOperation operation) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Exchange answer = positive.working().get().exchange();
        bench.adopt(Positive.none("", List.of(answer)), operation);
        if (!answer.headers().contains("Deprecation")) {
            return Judgement.broken(
                    INFO,
                    "a deprecated operation does not say so",
                    "Deprecation: @1735689600, or another date",
                    "absent");
        }
        Optional<HttpDate> sunset = answer.headers()
                .first("Sunset")
                .flatMap(value -> Sunset.parse(value).value())
                .map(Sunset::date);
        Optional<HttpDate> now = answer.headers()
                .first("Date")
                .flatMap(value -> HttpDate.parse(value).value());
        boolean past = answer.status().isSuccess()
                && sunset.isPresent()
                && now.filter(date -> sunset.get().isBefore(date.instant())).isPresent();
        return past
                ? Judgement.broken(
                        SUNSET,
                        "what has its Sunset behind it still answers",
                        "a Sunset after Date",
                        "Sunset: " + sunset.get())
                : Judgement.kept(INFO);
    }
}
