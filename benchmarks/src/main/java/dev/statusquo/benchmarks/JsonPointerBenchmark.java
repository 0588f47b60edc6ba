package dev.statusquo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** What one JSON pointer into a body of 230 bytes costs, the first and further ones, beside Jackson alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JsonPointerBenchmark {

    private static final byte[] CONTENT = Samples.BOOK.getBytes(StandardCharsets.UTF_8);
    private static final JsonPointer CURRENCY = JsonPointer.of("/price/currency");

    private final ObjectMapper jackson = new ObjectMapper();
    private final Body read = Body.of(CONTENT);

    @Benchmark
    public JsonNode jacksonTree() throws IOException {
        return jackson.readTree(CONTENT).at("/price/currency");
    }

    @Benchmark
    public JsonValue first() {
        return JsonText.of(Body.of(CONTENT)).orAbsent().at(CURRENCY);
    }

    @Benchmark
    public JsonValue further() {
        return JsonText.of(read).orAbsent().at(CURRENCY);
    }
}
