package dev.statusquo.benchmarks;

import static dev.statusquo.HttpExpectations.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.expectation.CreatedExpectation;
import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.hamcrest.MatcherAssert;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;

/** What checking the status and one header field of a received response costs, beside the same questions asked by other means. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ResponseCheckBenchmark {

    private final Exchange created = Samples.created();
    private final byte[] content = created.body().toByteArray();
    private final JsonFactory jackson = new JsonFactory();
    private final CreatedExpectation begun = on(created).expectCreated();
    private final Response restAssured = new ResponseBuilder()
            .setStatusCode(201)
            .setContentType("application/json")
            .setHeader("Location", "/books/42")
            .setBody(Samples.BOOK)
            .build();

    @Benchmark
    public boolean byHand() {
        if (created.status().code() != 201) {
            throw new AssertionError("status");
        }
        if (created.headers().first("Location").isEmpty()) {
            throw new AssertionError("Location");
        }
        return true;
    }

    @Benchmark
    public boolean byAssertJ() {
        assertThat(created.status().code()).isEqualTo(201);
        assertThat(created.headers().first("Location")).isPresent();
        return true;
    }

    @Benchmark
    public ValidatableResponse byRestAssured() {
        return restAssured.then().statusCode(201).header("Location", notNullValue());
    }

    @Benchmark
    public boolean byHamcrest() {
        MatcherAssert.assertThat(created.status().code(), is(201));
        MatcherAssert.assertThat(created.headers().first("Location").orElse(null), notNullValue());
        return true;
    }

    @Benchmark
    public boolean byMockMvc(Spring spring) throws Exception {
        status().isCreated().match(spring.mvc);
        header().exists("Location").match(spring.mvc);
        return true;
    }

    @Benchmark
    public MvcTestResultAssert byMockMvcTester(Spring spring) {
        return assertThat(spring.received.tester()).hasStatus(201).containsHeader("Location");
    }

    @Benchmark
    public WebTestClient.ResponseSpec byWebTestClient(Spring spring) {
        return spring.received.web().expectStatus().isCreated().expectHeader().exists("Location");
    }

    /** What it takes to have an exchange of one's own to check, which {@link #byStatusquoOnce} does each time, too. */
    @Benchmark
    public Exchange receive() {
        return Samples.receivedAgain(created, content);
    }

    /** The same questions by hand, and the one more that is always asked: that content declared as JSON is JSON. */
    @Benchmark
    public boolean byHandOnce() throws IOException {
        Exchange received = Samples.receivedAgain(created, content);
        if (received.status().code() != 201) {
            throw new AssertionError("status");
        }
        if (received.headers().first("Location").isEmpty()) {
            throw new AssertionError("Location");
        }
        try (JsonParser parser = jackson.createParser(received.body().open())) {
            JsonToken last = JsonToken.NOT_AVAILABLE;
            for (JsonToken next = parser.nextToken(); next != null; next = parser.nextToken()) {
                last = next;
            }
            return last == JsonToken.END_OBJECT;
        }
    }

    @Benchmark
    public CreatedExpectation byStatusquoOnce() {
        return on(Samples.receivedAgain(created, content)).expectCreated().withLocation();
    }

    @Benchmark
    public CreatedExpectation byStatusquo() {
        return on(created).expectCreated().withLocation();
    }

    @Benchmark
    public CreatedExpectation oneMoreHeaderStep() {
        return begun.withHeader("Location");
    }

    /** Only made for the benchmarks that ask for it. */
    @State(Scope.Benchmark)
    public static class Spring {
        private final SpringAnswers received = SpringAnswers.received();
        private final MvcResult mvc = received.mvc();
    }
}
