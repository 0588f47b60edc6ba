package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.error.schema.JsonSchema;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.SchemaViolation;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as SARIF keeps the schema of the standard, whatever a service says. */
class SarifSchemaTest {

    static JsonSchema schema;

    @TempDir
    private Path project;

    @BeforeAll
    static void read() throws IOException {
        schema = JsonSchema.compile(Files.readString(Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json")));
    }

    @Test
    void isKeptByEveryKindOfResult() throws IOException {
        assertThat(violations(sarif(Crawls.of(
                        failed(CaseOutcome.FAILED, Severity.ERROR),
                        failed(CaseOutcome.KNOWN, Severity.ERROR),
                        failed(CaseOutcome.PASSED, Severity.WARNING),
                        failed(CaseOutcome.PASSED, Severity.INFO),
                        Crawls.ended("POST /a", "x → 409", CaseOutcome.FAILED, "409 became 400", 1, 400)))))
                .isEmpty();
    }

    @Test
    void isKeptByACrawlThatFoundNothing() throws IOException {
        assertThat(violations(sarif(Crawls.of(Crawls.passed("GET /a", "valid → 200", 200)))))
                .isEmpty();
        assertThat(violations(sarif(Crawls.of()))).isEmpty();
    }

    @Test
    void isKeptByALargeCrawl() throws IOException {
        assertThat(violations(sarif(Crawls.large(400)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.statusquo.crawl.report.HostileTexts#all")
    void isKeptWhateverAServiceSays(String text) throws IOException {
        assertThat(violations(sarif(Crawls.saying(text)))).isEmpty();
    }

    @Test
    void isBrokenByWhatIsNoSarif() throws IOException {
        String sarif = sarif(Crawls.of(failed(CaseOutcome.FAILED, Severity.ERROR)));

        assertThat(violations(sarif.replace("\"kind\"", "\"sort\""))).isNotEmpty();
        assertThat(violations(sarif.replace("\"level\": \"error\"", "\"level\": \"fatal\"")))
                .isNotEmpty();
        assertThat(violations(sarif.replace("\"text\"", "\"txt\""))).isNotEmpty();
    }

    private static CaseResult failed(CaseOutcome outcome, Severity severity) {
        return Crawls.broken(
                outcome,
                severity,
                "DELETE /orders",
                outcome + " and " + severity,
                severity == Severity.ERROR ? Crawls.ALLOW : Crawls.SHAPE,
                "no Allow",
                Crawls.exchange("DELETE /orders", 405, "{}"));
    }

    private String sarif(CrawlResult crawl) throws IOException {
        StringWriter out = new StringWriter();
        SarifReport.of(crawl, Redaction.standard(), SourcePlaces.of(project, crawl.contract()))
                .writeTo(out);
        return out.toString();
    }

    static List<SchemaViolation> violations(String sarif) {
        JsonText text = JsonText.parse(sarif);
        assertThat(text.problem()).isEmpty();
        return schema.violations(text.orAbsent());
    }
}
