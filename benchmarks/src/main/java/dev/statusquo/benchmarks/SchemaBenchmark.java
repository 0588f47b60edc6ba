package dev.statusquo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.statusquo.error.Deviation;
import dev.statusquo.error.ErrorShape;
import dev.statusquo.error.schema.JsonSchema;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.error.schema.SchemaViolation;
import dev.statusquo.exchange.Exchange;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an error body against its small schema, and 198 kB against theirs, cost, beside the validator alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class SchemaBenchmark {

    private static final String BOOK_SCHEMA =
            "{\"type\":\"object\",\"required\":[\"id\",\"title\",\"isbn\"],\"properties\":{"
                    + "\"id\":{\"type\":\"integer\",\"minimum\":1},\"title\":{\"type\":\"string\",\"minLength\":1},"
                    + "\"isbn\":{\"type\":\"string\",\"pattern\":\"^[0-9]{13}$\"},\"year\":{\"type\":\"integer\"},"
                    + "\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"inStock\":{\"type\":\"boolean\"}}}";
    private static final String LIST_SCHEMA = "{\"type\":\"array\",\"items\":" + BOOK_SCHEMA + "}";
    private static final String ERROR_SCHEMA =
            "{\"type\":\"object\",\"required\":[\"error\",\"message\"],\"properties\":{"
                    + "\"error\":{\"type\":\"string\",\"pattern\":\"^[a-z][a-z0-9]*(_[a-z0-9]+)*$\"},\"message\":{\"type\":\"string\"},"
                    + "\"request_id\":{\"type\":\"string\"}}}";

    private final Exchange notFound = Samples.notFound();
    private final JsonSchema error = JsonSchema.compile(ERROR_SCHEMA);
    private final JsonSchema list = JsonSchema.compile(LIST_SCHEMA);
    private final JsonValue errorValue = JsonText.parse(Samples.ERROR).orAbsent();
    private final JsonValue listValue = JsonText.parse(Samples.books()).orAbsent();
    private final Schema bareError = bare(ERROR_SCHEMA);
    private final Schema bareList = bare(LIST_SCHEMA);
    private JsonNode errorNode = NullNode.getInstance();
    private JsonNode listNode = NullNode.getInstance();

    @Setup
    public void parse() throws IOException {
        ObjectMapper jackson = new ObjectMapper();
        errorNode = jackson.readTree(Samples.ERROR);
        listNode = jackson.readTree(Samples.books());
    }

    private static Schema bare(String schema) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
    }

    @Benchmark
    public List<Error> errorByTheValidatorAlone() {
        return bareError.validate(errorNode);
    }

    @Benchmark
    public List<SchemaViolation> error() {
        return error.violations(errorValue);
    }

    @Benchmark
    public List<Deviation> errorByItsShapeWithInvariants() {
        return ErrorShape.statusGuide().deviations(notFound);
    }

    @Benchmark
    public List<Error> listByTheValidatorAlone() {
        return bareList.validate(listNode);
    }

    @Benchmark
    public List<SchemaViolation> list() {
        return list.violations(listValue);
    }
}
