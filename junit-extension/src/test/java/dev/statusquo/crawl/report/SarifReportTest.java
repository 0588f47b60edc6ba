package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {

    private static final String OPERATION = "DELETE /orders";
    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            paths:
              /orders:
                delete:
                  responses:
                    '204': {description: gone}
            """;

    @TempDir
    private Path project;

    @Test
    void hasEveryMemberThatTheFormatRequires() throws IOException {
        JsonValue sarif = sarif(Crawls.of(allow(CaseOutcome.FAILED), allow(CaseOutcome.KNOWN), unsent()));

        assertThat(sarif.get("version").text()).contains("2.1.0");
        assertThat(sarif.get("$schema").text().orElseThrow()).endsWith("sarif-schema-2.1.0.json");
        assertThat(sarif.get("runs").elements()).hasSize(1);
        JsonValue run = run(sarif);
        assertThat(run.get("tool").get("driver").get("name").text()).contains("Statusquo");
        assertThat(run.get("automationDetails").get("id").text()).isPresent();
        assertThat(run.get("columnKind").text()).contains("utf16CodeUnits");
        run.get("invocations")
                .elements()
                .forEach(invocation -> assertThat(
                                invocation.get("executionSuccessful").is(JsonKind.BOOLEAN))
                        .isTrue());
        List<JsonValue> rules = rules(run);
        assertThat(run.get("results").elements()).isNotEmpty().allSatisfy(result -> requireResult(result, rules));
    }

    private static void requireResult(JsonValue result, List<JsonValue> rules) {
        int index = result.get("ruleIndex").number().orElseThrow().intValue();
        assertThat(rules.get(index).get("id")).isEqualTo(result.get("ruleId"));
        assertThat(Set.of("error", "warning", "note")).contains(text(result, "level"));
        assertThat(Set.of("new", "unchanged")).contains(text(result, "baselineState"));
        assertThat(text(result.get("message"), "text")).isNotBlank();
        assertThat(result.get("locations").elements()).hasSize(1);
        assertThat(result.get("suppressions").is(JsonKind.ARRAY)).isTrue();
        result.get("suppressions")
                .elements()
                .forEach(each -> assertThat(text(each, "kind")).isEqualTo("external"));
        assertThat(result.get("occurrenceCount").number().orElseThrow().intValue())
                .isPositive();
        assertThat(text(result.get("partialFingerprints"), "statusquoFinding/v1"))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void tellsWhatARuleIsAndHowToMendIt() throws IOException {
        JsonValue rule = rules(run(sarif(Crawls.of(allow(CaseOutcome.FAILED))))).get(0);

        assertThat(text(rule, "id")).isEqualTo("method-not-allowed-lists-methods");
        assertThat(text(rule.get("shortDescription"), "text")).isEqualTo(Crawls.ALLOW.title());
        assertThat(text(rule.get("fullDescription"), "text")).contains(Crawls.ALLOW.why());
        assertThat(text(rule.get("help"), "text")).isEqualTo(Crawls.ALLOW.fix());
        assertThat(text(rule, "helpUri")).isEqualTo("https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6");
        assertThat(text(rule.get("properties"), "requirement")).isEqualTo("MUST");
        assertThat(text(rule.get("properties"), "citation")).isEqualTo("RFC 9110 section 15.5.6");
        assertThat(text(rule.get("defaultConfiguration"), "level")).isEqualTo("error");
    }

    @Test
    void reportsAViolationOnceHoweverManyCasesMeetIt() throws IOException {
        CaseResult one = allow("first", CaseOutcome.FAILED);
        CaseResult other = allow("second", CaseOutcome.FAILED);

        List<JsonValue> results =
                run(sarif(Crawls.of(one, other))).get("results").elements();

        assertThat(results).hasSize(1);
        assertThat(results.get(0).get("occurrenceCount").number().orElseThrow().intValue())
                .isEqualTo(2);
    }

    @Test
    void keepsTheFingerprintOfAViolationWhateverWasSaid() throws IOException {
        CaseResult before = Crawls.failed(
                OPERATION, "undeclared", Crawls.ALLOW, "no Allow", Crawls.exchange("DELETE /orders", 405, "a"));
        CaseResult after = Crawls.failed(
                OPERATION, "undeclared", Crawls.ALLOW, "Allow is gone", Crawls.exchange("DELETE /orders?x", 405, "b"));
        CaseResult elsewhere = Crawls.failed(
                "PUT /orders", "undeclared", Crawls.ALLOW, "no Allow", Crawls.exchange("PUT /orders", 405, "a"));

        assertThat(fingerprint(after)).isEqualTo(fingerprint(before)).isNotEqualTo(fingerprint(elsewhere));
    }

    @Test
    void tellsKnownFromNewAndSuppressesTheKnown() throws IOException {
        JsonValue known = run(sarif(Crawls.of(allow(CaseOutcome.KNOWN))))
                .get("results")
                .elements()
                .get(0);
        JsonValue fresh = run(sarif(Crawls.of(allow(CaseOutcome.FAILED))))
                .get("results")
                .elements()
                .get(0);

        assertThat(text(known, "baselineState")).isEqualTo("unchanged");
        assertThat(known.get("suppressions").elements()).hasSize(1);
        assertThat(text(fresh, "baselineState")).isEqualTo("new");
        assertThat(fresh.get("suppressions").elements()).isEmpty();
    }

    @Test
    void reportsACaseThatFailedWithoutAFinding() throws IOException {
        JsonValue result =
                run(sarif(Crawls.of(unsent()))).get("results").elements().get(0);

        assertThat(text(result, "ruleId")).isEqualTo("case-is-answered-as-before");
        assertThat(text(result.get("message"), "text")).endsWith("status 409 became 400");
    }

    @Test
    void pointsToTheLineOfTheDocument() throws IOException {
        Path spec = Files.createDirectories(project.resolve("src/test/resources/api v1"))
                .resolve("openapi.yaml");
        Files.writeString(spec, SPEC);
        DeclaredApi api = OpenApiSource.of(spec.toString()).read();
        SourcePlaces places =
                SourcePlaces.of(project, api, List.of("classpath:api v1/openapi.yaml"), "com.example.ShopTest");

        JsonValue sarif = sarif(Crawls.of(allow(CaseOutcome.FAILED)), places);

        JsonValue place = run(sarif)
                .get("results")
                .elements()
                .get(0)
                .get("locations")
                .elements()
                .get(0)
                .get("physicalLocation");
        assertThat(text(place.get("artifactLocation"), "uri")).isEqualTo("src/test/resources/api%20v1/openapi.yaml");
        assertThat(place.get("region").get("startLine").number().orElseThrow().intValue())
                .isEqualTo(5);
    }

    @Test
    void hidesCredentials() throws IOException {
        StringWriter out = new StringWriter();

        SarifReport.of(
                        Crawls.of(allow(CaseOutcome.FAILED)),
                        Redaction.standard(),
                        SourcePlaces.of(project, "com.example.ShopTest"))
                .writeTo(out);

        assertThat(out.toString()).contains("curl").doesNotContain("s3cr3t");
    }

    private static CaseResult allow(CaseOutcome outcome) {
        return allow("undeclared method → 405", outcome);
    }

    private static CaseResult allow(String what, CaseOutcome outcome) {
        return Crawls.broken(
                outcome,
                Severity.ERROR,
                OPERATION,
                what,
                Crawls.ALLOW,
                "no Allow",
                Crawls.exchange(OPERATION, 405, "{}"));
    }

    private static CaseResult unsent() {
        return Crawls.ended("POST /orders", "duplicate → 409", CaseOutcome.FAILED, "status 409 became 400", 1, 400);
    }

    private String fingerprint(CaseResult one) throws IOException {
        JsonValue result = run(sarif(Crawls.of(one))).get("results").elements().get(0);
        return text(result.get("partialFingerprints"), "statusquoFinding/v1");
    }

    private static JsonValue run(JsonValue sarif) {
        return sarif.get("runs").elements().get(0);
    }

    private static List<JsonValue> rules(JsonValue run) {
        return run.get("tool").get("driver").get("rules").elements();
    }

    private static String text(JsonValue holder, String member) {
        return holder.get(member).text().orElseThrow();
    }

    private JsonValue sarif(CrawlResult result) throws IOException {
        return sarif(result, SourcePlaces.of(project, result.contract()));
    }

    private static JsonValue sarif(CrawlResult result, SourcePlaces places) throws IOException {
        StringWriter out = new StringWriter();
        SarifReport.of(result, Redaction.standard(), places).writeTo(out);
        return JsonText.parse(out.toString()).orAbsent();
    }
}
