package dev.statusquo.benchmarks;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What loading a document of 1,000 operations costs, beside making a tree of it alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class LoadingBenchmark {

    private static final int OPERATIONS = 1_000;

    private final ObjectMapper jackson = new ObjectMapper();
    private Path document = Path.of("");

    @Setup
    public void generate() throws IOException {
        document = GeneratedDocument.of(OPERATIONS);
    }

    @Benchmark
    public JsonNode tree() throws IOException {
        return jackson.readTree(Files.readAllBytes(document));
    }

    @Benchmark
    public DeclaredApi load() {
        return OpenApiSource.of(document.toString()).read();
    }

    @Benchmark
    public OpenApiInteractionValidator bySwaggerRequestValidator() {
        return OpenApiInteractionValidator.createForSpecificationUrl(document.toString())
                .build();
    }
}
