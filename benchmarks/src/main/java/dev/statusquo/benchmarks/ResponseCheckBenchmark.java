package dev.statusquo.benchmarks;

import static dev.statusquo.HttpExpectations.on;

import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.Body;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderFields;
import dev.statusquo.exchange.Method;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Response;
import dev.statusquo.exchange.Status;
import dev.statusquo.expectation.CreatedExpectation;
import dev.statusquo.rule.Finding;
import dev.statusquo.rule.HttpRules;
import java.nio.charset.StandardCharsets;
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

/** What checking one received response costs, beside the same two questions asked by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ResponseCheckBenchmark {

    private static final byte[] CONTENT =
            "{\"id\":42,\"title\":\"The Dispossessed\",\"isbn\":\"9780061054884\",\"year\":1974}"
                    .getBytes(StandardCharsets.UTF_8);
    private static final JsonPointer ID = JsonPointer.of("/id");

    private final Exchange created = new Exchange(
            new Request(
                    Method.POST,
                    "http://127.0.0.1:8080/books",
                    HeaderFields.of("Content-Type", "application/json"),
                    Body.of("{\"title\":\"The Dispossessed\"}")),
            new Response(
                    Status.of(201),
                    HeaderFields.of(
                            "Date",
                            "Sun, 22 Nov 2026 10:00:00 GMT",
                            "Content-Type",
                            "application/json",
                            "Location",
                            "/books/42",
                            "Cache-Control",
                            "no-store"),
                    Body.of(CONTENT)));

    @Benchmark
    public boolean statusAndHeaderByHand() {
        if (created.status().code() != 201) {
            throw new AssertionError("status");
        }
        if (created.headers().first("Location").isEmpty()) {
            throw new AssertionError("Location");
        }
        return true;
    }

    @Benchmark
    public CreatedExpectation statusAndHeader() {
        return on(created).expectCreated().withLocation();
    }

    @Benchmark
    public List<Finding> allRules() {
        return HttpRules.judge(created);
    }

    @Benchmark
    public JsonValue oneMemberOfAnUnreadBody() {
        return JsonText.of(Body.of(CONTENT)).orAbsent().at(ID);
    }
}
