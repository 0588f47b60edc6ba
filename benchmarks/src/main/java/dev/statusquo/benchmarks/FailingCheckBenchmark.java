package dev.statusquo.benchmarks;

import static dev.statusquo.HttpExpectations.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.exchange.Exchange;
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

/** What a check that fails costs with its whole message, beside one of AssertJ. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class FailingCheckBenchmark {

    private final Exchange notFound = Samples.notFound();

    @Benchmark
    public String byAssertJ() {
        try {
            assertThat(notFound.status().code()).as("GET /books/43").isEqualTo(200);
            return "";
        } catch (AssertionError failed) {
            return String.valueOf(failed.getMessage());
        }
    }

    @Benchmark
    public String byStatusquo() {
        try {
            on(notFound).expectOk();
            return "";
        } catch (AssertionError failed) {
            return String.valueOf(failed.getMessage());
        }
    }
}
