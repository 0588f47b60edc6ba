package dev.statusquo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.HttpRules;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.RuleSet;
import dev.statusquo.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What judging an exchange by all rules costs that has just been received, beside making a tree of its content alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class RulesBenchmark {

    private static final RuleSet DEMANDED = Profile.rfc().rulesFrom(Severity.ERROR);

    private final ObjectMapper jackson = new ObjectMapper();
    private final Exchange created = Samples.created();
    private final Exchange notFound = Samples.notFound();
    private final byte[] createdContent = created.body().toByteArray();
    private final byte[] notFoundContent = notFound.body().toByteArray();

    @Benchmark
    public JsonNode treeOfThe201() throws IOException {
        return jackson.readTree(createdContent);
    }

    @Benchmark
    public JsonNode treeOfThe404() throws IOException {
        return jackson.readTree(notFoundContent);
    }

    @Benchmark
    public List<Finding> allOverA201() {
        return HttpRules.judge(Samples.receivedAgain(created, createdContent));
    }

    @Benchmark
    public List<Finding> allOverA404() {
        return HttpRules.judge(Samples.receivedAgain(notFound, notFoundContent));
    }

    @Benchmark
    public List<Finding> demandedOverA201() {
        return DEMANDED.judge(Samples.receivedAgain(created, createdContent));
    }

    @Benchmark
    public List<Finding> demandedOverA404() {
        return DEMANDED.judge(Samples.receivedAgain(notFound, notFoundContent));
    }
}
