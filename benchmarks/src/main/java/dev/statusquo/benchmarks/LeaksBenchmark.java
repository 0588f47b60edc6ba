package dev.statusquo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statusquo.error.Leak;
import dev.statusquo.error.Leaks;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Response;
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

/** What looking for leaks costs in a small error and in 198 kB of content, beside making a tree of it alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LeaksBenchmark {

    private final ObjectMapper jackson = new ObjectMapper();
    private final Exchange notFound = Samples.notFound();
    private final Exchange list = listed();
    private final byte[] error = notFound.body().toByteArray();
    private final byte[] content = list.body().toByteArray();

    private static Exchange listed() {
        Exchange created = Samples.created();
        Response response = created.response();
        return new Exchange(
                created.request(), new Response(response.status(), response.headers(), Body.of(Samples.books())));
    }

    @Benchmark
    public JsonNode treeOfAnError() throws IOException {
        return jackson.readTree(error);
    }

    @Benchmark
    public List<Leak> inAnError() {
        return Leaks.in(Samples.receivedAgain(notFound, error));
    }

    @Benchmark
    public JsonNode treeOfALargeBody() throws IOException {
        return jackson.readTree(content);
    }

    @Benchmark
    public List<Leak> inALargeBody() {
        return Leaks.in(Samples.receivedAgain(list, content));
    }
}
