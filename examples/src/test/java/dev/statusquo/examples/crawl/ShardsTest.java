package dev.statusquo.examples.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.crawl.report.Merge;
import dev.statusquo.error.schema.JsonSchema;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.examples.bookshop.Bookshop;
import dev.statusquo.examples.bookshop.CreationFault;
import dev.statusquo.examples.bookshop.ErrorFault;
import dev.statusquo.examples.bookshop.ReadingFault;
import dev.statusquo.junit.BaseUrl;
import dev.statusquo.junit.ContractCase;
import dev.statusquo.junit.CrawlTest;
import dev.statusquo.junit.Fixture;
import dev.statusquo.junit.HttpContract;
import dev.statusquo.junit.Identity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A crawl of a bookshop with a few faults: by one machine, and by eight of which each has a bookshop of its own. */
class ShardsTest {

    private static final int SHARDS = 8;

    @TempDir
    static Path folder;

    static JsonValue single;
    static JsonValue merged;
    static List<Path> shards = new ArrayList<>();
    static String console;
    static int code;

    @BeforeAll
    static void crawl() throws IOException {
        crawl("single");
        single = report(folder.resolve("single"));
        shards = new ArrayList<>();
        for (int i = 1; i <= SHARDS; i++) {
            crawl("shard-" + i, "statusquo.shard", i + "/" + SHARDS);
            shards.add(file(folder.resolve("shard-" + i)));
        }
        code = merge("--out=" + folder.resolve("merged"));
        merged = report(folder.resolve("merged"));
    }

    private static int merge(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        shards.forEach(shard -> arguments.add(shard.toString()));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int outcome = Merge.run(arguments, out, out);
        console = printed.toString(StandardCharsets.UTF_8);
        return outcome;
    }

    private static void crawl(String name, String... settings) {
        EngineTestKit.Builder builder = EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(FaultyTestCase.class))
                .configurationParameter(
                        "statusquo.report.dir", folder.resolve(name).toString());
        for (int i = 0; i < settings.length; i += 2) {
            builder.configurationParameter(settings[i], settings[i + 1]);
        }
        builder.execute();
    }

    private static Path file(Path reports) {
        return reports.resolve("ShardsTest.FaultyTestCase").resolve("report.json");
    }

    private static JsonValue report(Path reports) throws IOException {
        return JsonText.parse(Files.readString(file(reports))).orAbsent();
    }

    @AfterAll
    static void forget() {
        single = JsonValue.absent();
        merged = JsonValue.absent();
    }

    @Test
    void haveTheCasesOfTheWholeInItsOrder() {
        assertThat(cases(merged)).isEqualTo(cases(single)).hasSizeGreaterThan(400);
    }

    @Test
    void findWhatOneMachineFinds() {
        assertThat(findings(merged)).isEqualTo(findings(single)).isNotEmpty();
    }

    @Test
    void judgeTheWholeRunAsOneMachineDoes() {
        assertThat(ofTheWhole(merged)).isEqualTo(ofTheWhole(single)).anyMatch(one -> one.contains("failed"));
    }

    @Test
    void coverWhatOneMachineCovers() {
        assertThat(merged.get("coverage")).isEqualTo(single.get("coverage"));
        assertThat(merged.get("conventions")).isEqualTo(single.get("conventions"));
    }

    @Test
    void recordTheBaselineThatOneMachineRecords() {
        Path ofOne = folder.resolve("one.json");
        Path ofEight = folder.resolve("eight.json");
        crawl("recorded", "statusquo.baseline.file", ofOne.toString(), "statusquo.baseline.mode", "update");

        int recorded = merge("--out=" + folder.resolve("m"), "--baseline=" + ofEight, "--baseline-mode=update");
        int verified = merge("--out=" + folder.resolve("m"), "--baseline=" + ofOne, "--baseline-mode=strict");

        assertThat(recorded).isZero();
        assertThat(ofEight).hasSameTextualContentAs(ofOne);
        assertThat(verified).as(console).isZero();
        assertThat(console).contains("failed as the baseline knows");
    }

    @Test
    void keepTheSchemaOfSarif() throws IOException {
        JsonSchema schema = JsonSchema.compile(
                Files.readString(Path.of("../junit-extension/src/test/resources/sarif/sarif-schema-2.1.0.json")));
        String ofOne = Files.readString(file(folder.resolve("single")).resolveSibling("report.sarif"));
        String ofEight = Files.readString(file(folder.resolve("merged")).resolveSibling("report.sarif"));

        assertThat(schema.violations(JsonText.parse(ofOne).orAbsent())).isEmpty();
        assertThat(schema.violations(JsonText.parse(ofEight).orAbsent())).isEmpty();
        assertThat(ofEight)
                .as("the merge finds the lines of the document too")
                .contains("\"uri\": \"examples/src/main/resources/bookshop/openapi.yaml\"", "\"startLine\"");
        assertThat(ofEight.split("\"ruleId\"")).hasSameSizeAs(ofOne.split("\"ruleId\""));
    }

    @Test
    void failTheMergeOverWhatTheBaselineHasOtherwise() throws IOException {
        Path baseline = folder.resolve("other.json");
        merge("--out=" + folder.resolve("m"), "--baseline=" + baseline, "--baseline-mode=update");
        String text = Files.readString(baseline);
        Files.writeString(baseline, text.replace("\"status\": 409", "\"status\": 418"));

        int outcome = merge("--out=" + folder.resolve("m"), "--baseline=" + baseline);

        assertThat(outcome).isEqualTo(1);
        assertThat(console).contains("418 became 409");
    }

    @Test
    void failTheMergeOverTooLittleCoverage() {
        Path baseline = folder.resolve("covered.json");
        merge("--out=" + folder.resolve("m"), "--baseline=" + baseline, "--baseline-mode=update");

        int outcome = merge("--out=" + folder.resolve("m"), "--baseline=" + baseline, "--coverage-min=100");

        assertThat(outcome).isEqualTo(1);
        assertThat(console).contains("which is less than 100 %");
    }

    @Test
    void failTheMergeOverWhatIsNew() {
        int outcome = merge("--out=" + folder.resolve("m"));

        assertThat(List.of(code, outcome)).containsOnly(1);
        assertThat(console)
                .contains("failed in " + FaultyTestCase.class.getName())
                .contains("Statusquo report: ");
    }

    @Test
    void leaveTheWholeToTheMerge() throws IOException {
        JsonValue shard = report(folder.resolve("shard-1"));

        assertThat(ofTheWhole(shard)).isNotEmpty().allMatch(one -> one.endsWith("judged when the shards are merged"));
    }

    private static List<String> cases(JsonValue report) {
        return report.get("cases").elements().stream()
                .map(one -> one.get("key") + " " + one.get("outcome") + " " + one.get("statuses"))
                .toList();
    }

    private static List<String> ofTheWhole(JsonValue report) {
        return report.get("cases").elements().stream()
                .filter(one -> one.get("operation").equals(JsonValue.of("*")))
                .map(one -> one.get("key") + " " + one.get("outcome").text().orElse("") + ": "
                        + one.get("reason").text().orElse(""))
                .toList();
    }

    private static List<String> findings(JsonValue report) {
        List<String> members =
                List.of("rule", "severity", "operation", "case", "probe", "status", "subject", "declared", "state");
        return report.get("findings").elements().stream()
                .map(one ->
                        members.stream().map(name -> one.get(name).toString()).toList())
                .map(List::toString)
                .toList();
    }

    /** Crawls a bookshop as {@link BookshopContractTest} does, which does a few things wrong. */
    @HttpContract(spec = "classpath:bookshop/openapi.yaml", profile = "strict")
    static class FaultyTestCase {

        static Bookshop bookshop;

        @BeforeAll
        static void open() {
            bookshop = Bookshop.start(
                    CreationFault.CREATED_AS_200,
                    ReadingFault.BOOK_LIST_AS_PLAIN_TEXT,
                    ErrorFault.ERROR_NOT_IN_THE_ENVELOPE);
        }

        @AfterAll
        static void close() {
            bookshop.close();
        }

        @BaseUrl
        static String baseUrl() {
            return bookshop.baseUrl();
        }

        @Identity("owner")
        static Credentials owner() {
            return Credentials.bearer(Bookshop.OWNER_TOKEN);
        }

        @Identity(value = "reader", order = 1)
        static Credentials reader() {
            return Credentials.bearer(Bookshop.READER_TOKEN);
        }

        @Identity("expired")
        static Credentials expired() {
            return Credentials.bearer(Bookshop.EXPIRED_TOKEN);
        }

        @Fixture("customerId")
        static String customer() {
            return "1";
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }
}
