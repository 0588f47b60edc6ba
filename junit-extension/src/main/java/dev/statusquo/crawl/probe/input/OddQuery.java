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
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Reads with a query that is odd: a parameter that nobody declared, the whole query twice. Whether that is ignored or refused is
 * for the service to say, only not by failing. Each read is sent one of them.
 */
final class OddQuery implements Probe {

    private static final String UNKNOWN = "statusquo_unknown=1";

    private static final RuleInfo INFO = new RuleInfo(
            "odd-query-is-handled",
            Requirement.CONVENTION,
            Citation.guide("The 5xx codes: server-side failures"),
            "A query parameter that is not declared, or stands twice, is ignored or refused",
            "Links are passed on with parameters that others added. A service that fails over them cannot be linked to.",
            "Read the parameters that are declared, and answer 400 to what must not stand beside them.");

    private record Oddity(String name, UnaryOperator<String> uri) {}

    private static final Oddity STRANGER =
            new Oddity("undeclared query parameter", uri -> uri + (uri.indexOf('?') < 0 ? "?" : "&") + UNKNOWN);
    private static final Oddity TWICE = new Oddity("query twice", uri -> {
        int query = uri.indexOf('?');
        return query < 0 ? uri + "?" + UNKNOWN + "&" + UNKNOWN : uri + "&" + uri.substring(query + 1);
    });

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
        List<DeclaredOperation> reads = api.operations().stream()
                .filter(operation -> operation.method().equals(Method.GET))
                .toList();
        List<ProbeCase> cases = new ArrayList<>();
        for (int i = 0; i < reads.size(); i++) {
            DeclaredOperation operation = reads.get(i);
            Spread.at(i, reads.size(), List.of(STRANGER, TWICE))
                    .forEach(oddity -> cases.add(ProbeCase.of(
                            INFO,
                            Safety.READ,
                            operation,
                            oddity.name(),
                            "no 5xx",
                            bench -> run(bench, operation, oddity))));
        }
        return cases;
    }

    private static Judgement run(Bench bench, DeclaredOperation operation, Oddity oddity) {
        Positive positive = bench.positive(operation);
        if (positive.working().isEmpty()) {
            return Judgement.undecided(INFO, positive.reason());
        }
        Positive.Working working = positive.working().get();
        Request odd = working.bare().withUri(oddity.uri().apply(working.bare().uri()));
        Exchange exchange = bench.send(bench.as(working.identity(), odd));
        return ClientFaultIsNoServerError.judge(INFO, exchange, "a request with an odd query (" + oddity.name() + ")")
                .or(() -> exchange.status().equals(working.exchange().status())
                        ? Optional.empty()
                        : OffTopic.judge(INFO, exchange, "it read the query"))
                .orElseGet(() -> Judgement.kept(INFO));
    }
}
