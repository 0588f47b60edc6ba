package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.SeenChallenge;
import dev.statusquo.crawl.SeenError;
import dev.statusquo.crawl.SeenFields;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonSchema;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private static final CrawlResult CRAWL = Crawls.crawl(
            "com.example.ShopContractTest",
            List.of(
                    Crawls.passed("GET /books", "valid → 200", 200),
                    Crawls.failed(
                            "DELETE /books",
                            "m → 405",
                            Crawls.ALLOW,
                            "no Allow",
                            Crawls.exchange("DELETE /books", 405, "{}")),
                    Crawls.broken(
                            CaseOutcome.KNOWN,
                            Severity.ERROR,
                            "GET /a",
                            "x",
                            Crawls.SHAPE,
                            "no id",
                            Crawls.exchange("GET /a", 404, "")),
                    Crawls.broken(
                            CaseOutcome.PASSED,
                            Severity.OFF,
                            "GET /a",
                            "y",
                            Crawls.SHAPE,
                            "off",
                            Crawls.exchange("GET /a", 404, "")),
                    Crawls.notRun("GET /c", "z", "needs an identity")),
            Map.of("GET /books", List.of("200", "404")));

    @Test
    void keepsThePublishedSchema() throws IOException {
        JsonSchema schema = JsonSchema.compile(Files.readString(Path.of("../docs/report.schema.json")));

        assertThat(schema.violations(json(CRAWL))).isEmpty();
        assertThat(schema.violations(json(Crawls.saying("<b>\uD800\"\\")))).isEmpty();
        assertThat(schema.violations(json(Crawls.of()))).isEmpty();
    }

    @Test
    void publishesASchemaThatWouldSeeAMissingMember() throws IOException {
        JsonSchema schema = JsonSchema.compile(Files.readString(Path.of("../docs/report.schema.json")));

        for (String member : json(CRAWL).names()) {
            assertThat(schema.accepts(json(CRAWL).without(member))).as(member).isFalse();
        }
        assertThat(schema.accepts(json(CRAWL).with("findings", JsonValue.array(List.of(JsonValue.ofNull())))))
                .isFalse();
    }

    @Test
    void tellsNumbersCasesFindingsAndCoverage() throws IOException {
        JsonValue json = json(CRAWL);

        JsonValue summary = json.get("summary");
        assertThat(summary.toString())
                .isEqualTo(
                        "{\"cases\":5,\"passed\":2,\"failed\":1,\"known\":1,\"notRun\":1,\"requests\":10,\"seconds\":4.21,"
                                + "\"declared\":2,\"covered\":1}");
        assertThat(json.get("cases").get(4).toString())
                .isEqualTo(
                        "{\"key\":\"GET /c · z\",\"operation\":\"GET /c\",\"probe\":\"valid-request\",\"outcome\":\"notRun\","
                                + "\"reason\":\"needs an identity\",\"requests\":0,\"milliseconds\":7,\"statuses\":[],\"observations\":[]}");
        assertThat(json.get("findings").elements()).hasSize(2);
        JsonValue finding = json.get("findings").get(0);
        assertThat(finding.get("rule").text()).contains("method-not-allowed-lists-methods");
        assertThat(finding.get("message").text()).contains("DELETE /books: no Allow");
        assertThat(finding.get("severity").text()).contains("error");
        assertThat(finding.get("state").text()).contains("new");
        assertThat(json.get("findings").get(1).get("state").text()).contains("known");
        assertThat(json.get("coverage").get("GET /books").get("200").toString())
                .isEqualTo("{\"declared\":true,\"seen\":true,\"asserted\":true}");
        assertThat(json.get("coverage").get("GET /books").get("404").get("seen").bool())
                .contains(false);
    }

    @Test
    void tellsWhatWasSeenAndHowEachFaultIsAnswered() throws IOException {
        SeenFields fields = new SeenFields(
                List.of("WWW-Authenticate"), List.of(new SeenChallenge("Bearer", "shop")), "ratelimit as list");
        Observation seen = new Observation(
                "GET /books/{id}",
                "GET /books/{id} · unknown id → 404",
                Optional.of(FaultClass.UNKNOWN_ID),
                true,
                404,
                "application/json",
                new SeenError("RFC 9457 problem details", "none", "/none", "None"),
                "r1",
                "r2",
                fields);
        CaseResult one = new CaseResult(
                seen.caseKey(),
                seen.operation(),
                "unknown-id-is-not-found",
                CaseOutcome.PASSED,
                "",
                List.of(),
                1,
                List.of(seen),
                List.of(),
                Duration.ZERO);

        JsonValue json = json(Crawls.of(one));

        assertThat(json.get("conventions").toString()).isEqualTo("{\"unknown id\":{\"404\":[\"GET /books/{id}\"]}}");
        assertThat(json.get("cases").get(0).get("observations").toString())
                .isEqualTo("[{\"operation\":\"GET /books/{id}\",\"fault\":\"unknown id\",\"last\":true,\"status\":404,"
                        + "\"mediaType\":\"application/json\",\"error\":{\"shape\":\"RFC 9457 problem details\","
                        + "\"code\":\"none\",\"type\":\"/none\",\"title\":\"None\"},\"bodyRequestId\":\"r1\","
                        + "\"headerRequestId\":\"r2\",\"fields\":{\"names\":[\"WWW-Authenticate\"],"
                        + "\"challenges\":[{\"scheme\":\"Bearer\",\"realm\":\"shop\"}],"
                        + "\"rateLimit\":\"ratelimit as list\"},\"identity\":\"\"}]");
    }

    @Test
    void hidesCredentials() throws IOException {
        assertThat(text(CRAWL)).doesNotContain("s3cr3t").contains("Bearer <redacted>");
    }

    @Test
    void isTheSameTwice() throws IOException {
        assertThat(text(CRAWL)).isEqualTo(text(CRAWL));
    }

    private static JsonValue json(CrawlResult crawl) throws IOException {
        JsonText text = JsonText.parse(text(crawl));
        assertThat(text.problem()).isEmpty();
        assertThat(text.orAbsent().is(JsonKind.OBJECT)).isTrue();
        return text.orAbsent();
    }

    private static String text(CrawlResult crawl) throws IOException {
        StringWriter out = new StringWriter();
        JsonReport.of(crawl, Redaction.standard()).writeTo(out);
        return out.toString();
    }
}
