package dev.statusquo.benchmarks;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.DeclaredSchema;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.SchemaViolation;
import dev.statusquo.exchange.Body;
import io.restassured.module.jsv.JsonSchemaValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hamcrest.Matcher;
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

/** What it costs to hold the bytes of a response against the schema that a document declares for it, parsing included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DeclaredResponseBenchmark {

    private static final byte[] BOOK = Samples.BOOK.getBytes(StandardCharsets.UTF_8);
    private static final byte[] LIST = Samples.books().getBytes(StandardCharsets.UTF_8);
    private static final byte[] BROKEN = "{\"id\":0,\"title\":\"\"}".getBytes(StandardCharsets.UTF_8);

    private final ObjectMapper jackson = new ObjectMapper();
    private final Schema bareBook = bare(DeclaredBooks.BOOK);
    private final Schema bareList = bare(DeclaredBooks.LIST);
    private final DeclaredApi api = declared();
    private final DeclaredSchema declaredBook = schema("GET /book");
    private final DeclaredSchema declaredList = schema("GET /books");
    private final OpenApiInteractionValidator atlassian = OpenApiInteractionValidator.createForInlineApiSpecification(
                    DeclaredBooks.DOCUMENT)
            .build();
    private final Matcher<String> restAssuredBook = JsonSchemaValidator.matchesJsonSchema(DeclaredBooks.BOOK);
    private final Matcher<String> restAssuredList = JsonSchemaValidator.matchesJsonSchema(DeclaredBooks.LIST);

    private static Schema bare(String schema) {
        return SchemaRegistry.withDialect(Dialects.getOpenApi30()).getSchema(schema);
    }

    private static DeclaredApi declared() {
        try {
            Path file = Files.createTempFile("statusquo-books-", ".json");
            file.toFile().deleteOnExit();
            return OpenApiSource.of(
                            Files.writeString(file, DeclaredBooks.DOCUMENT).toString())
                    .read();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private DeclaredSchema schema(String operation) {
        return api.operation(operation)
                .orElseThrow()
                .responses()
                .get(0)
                .contents()
                .get(0)
                .schema();
    }

    /** A check that finds nothing wrong may not have looked. */
    @Setup
    public void findWhatIsBroken() throws IOException {
        require(
                "the validator alone",
                bareBook.validate(jackson.readTree(BROKEN)).isEmpty(),
                bookByTheValidatorAlone().isEmpty());
        require("Statusquo", violations(declaredBook, BROKEN).isEmpty(), book().isEmpty());
        require("swagger-request-validator", isSound("/book", BROKEN), isSound("/book", BOOK));
        require("swagger-request-validator", isSound("/book", BROKEN), isSound("/books", LIST));
        require(
                "REST Assured",
                restAssuredBook.matches(new String(BROKEN, StandardCharsets.UTF_8)),
                bookByRestAssured());
    }

    private static void require(String name, boolean brokenPasses, boolean soundPasses) {
        if (brokenPasses || !soundPasses) {
            throw new IllegalStateException(
                    name + (brokenPasses ? " overlooks what is broken" : " complains of what is sound"));
        }
    }

    private boolean isSound(String path, byte[] content) {
        return !validated(path, content).hasErrors();
    }

    @Benchmark
    public List<Error> bookByTheValidatorAlone() throws IOException {
        return bareBook.validate(jackson.readTree(BOOK));
    }

    @Benchmark
    public List<SchemaViolation> book() {
        return violations(declaredBook, BOOK);
    }

    @Benchmark
    public ValidationReport bookBySwaggerRequestValidator() {
        return validated("/book", BOOK);
    }

    @Benchmark
    public boolean bookByRestAssured() {
        return restAssuredBook.matches(new String(BOOK, StandardCharsets.UTF_8));
    }

    @Benchmark
    public List<Error> listByTheValidatorAlone() throws IOException {
        return bareList.validate(jackson.readTree(LIST));
    }

    @Benchmark
    public List<SchemaViolation> list() {
        return violations(declaredList, LIST);
    }

    @Benchmark
    public ValidationReport listBySwaggerRequestValidator() {
        return validated("/books", LIST);
    }

    @Benchmark
    public boolean listByRestAssured() {
        return restAssuredList.matches(new String(LIST, StandardCharsets.UTF_8));
    }

    private static List<SchemaViolation> violations(DeclaredSchema schema, byte[] content) {
        return schema.violations(JsonText.of(Body.of(content)).orAbsent());
    }

    private ValidationReport validated(String path, byte[] content) {
        return atlassian.validateResponse(
                path,
                Request.Method.GET,
                SimpleResponse.Builder.ok()
                        .withContentType("application/json")
                        .withBody(content)
                        .build());
    }
}
