package dev.statusquo.examples.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.report.Merge;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.junit.BaseUrl;
import dev.statusquo.junit.ContractCase;
import dev.statusquo.junit.CrawlTest;
import dev.statusquo.junit.Destructive;
import dev.statusquo.junit.Fixture;
import dev.statusquo.junit.HttpContract;
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

/** A service that nobody wrote for this, crawled by one machine, and by eight of which each has a WireMock of its own. */
class WireMockShardsTest {

    private static final int SHARDS = 8;

    @TempDir
    static Path folder;

    static Path baselineOfOne;
    static Path baselineOfEight;
    static JsonValue single;
    static JsonValue merged;
    static String console;

    @BeforeAll
    static void crawl() throws IOException {
        baselineOfOne = folder.resolve("one.json");
        baselineOfEight = folder.resolve("eight.json");
        crawl("single", "statusquo.baseline.file", baselineOfOne.toString(), "statusquo.baseline.mode", "update");
        single = report("single");
        List<String> arguments = new ArrayList<>(List.of(
                "--out=" + folder.resolve("merged"), "--baseline=" + baselineOfEight, "--baseline-mode=update"));
        for (int i = 1; i <= SHARDS; i++) {
            crawl("shard-" + i, "statusquo.shard", i + "/" + SHARDS);
            arguments.add(file("shard-" + i).toString());
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        Merge.run(arguments, out, out);
        console = printed.toString(StandardCharsets.UTF_8);
        merged = report("merged");
    }

    private static void crawl(String name, String... settings) {
        EngineTestKit.Builder builder = EngineTestKit.engine("junit-jupiter")
                .selectors(DiscoverySelectors.selectClass(AdminTestCase.class))
                .configurationParameter(
                        "statusquo.report.dir", folder.resolve(name).toString())
                .configurationParameter("statusquo.concurrency", "1")
                .configurationParameter("statusquo.exclude", String.join(",", WireMockAdmin.EXCLUDED));
        for (int i = 0; i < settings.length; i += 2) {
            builder.configurationParameter(settings[i], settings[i + 1]);
        }
        builder.execute();
    }

    private static Path file(String name) {
        return folder.resolve(name).resolve("WireMockShardsTest.AdminTestCase").resolve("report.json");
    }

    private static JsonValue report(String name) throws IOException {
        return JsonText.parse(Files.readString(file(name))).orAbsent();
    }

    @AfterAll
    static void forget() {
        single = JsonValue.absent();
        merged = JsonValue.absent();
    }

    @Test
    void haveTheCasesOfTheWholeWithTheSameOutcomes() {
        assertThat(cases(merged))
                .as(console)
                .containsExactlyElementsOf(cases(single))
                .hasSizeGreaterThan(300);
    }

    @Test
    void findWhatOneMachineFinds() {
        assertThat(findings(merged)).isNotEmpty().containsExactlyElementsOf(findings(single));
    }

    @Test
    void recordTheViolationsBehavioursAndCodesThatOneMachineRecords() throws IOException {
        assertThat(Files.readAllLines(baselineOfEight))
                .hasSizeGreaterThan(300)
                .containsExactlyElementsOf(Files.readAllLines(baselineOfOne));
    }

    @Test
    void coverWhatOneMachineCovers() {
        assertThat(merged.get("coverage")).isEqualTo(single.get("coverage"));
        assertThat(merged.get("conventions")).isEqualTo(single.get("conventions"));
        assertThat(merged.get("codes")).isEqualTo(single.get("codes"));
    }

    private static List<String> cases(JsonValue report) {
        return report.get("cases").elements().stream()
                .map(one -> one.get("key") + " " + one.get("outcome") + " " + one.get("statuses"))
                .toList();
    }

    private static List<String> findings(JsonValue report) {
        List<String> members = List.of("rule", "severity", "operation", "case", "probe", "status", "subject");
        return report.get("findings").elements().stream()
                .map(one ->
                        members.stream().map(name -> one.get(name).toString()).toList())
                .map(List::toString)
                .toList();
    }

    /** Crawls the admin API of a WireMock that is started for it. */
    @HttpContract(spec = WireMockAdmin.DOCUMENT)
    @Destructive({"DELETE /__admin/requests/{requestId}", "DELETE /__admin/messages/{id}"})
    static class AdminTestCase {

        @TempDir
        static Path root;

        static WireMockAdmin admin;

        @BeforeAll
        static void start() {
            admin = WireMockAdmin.startIn(root);
        }

        @AfterAll
        static void stop() {
            admin.close();
        }

        @BaseUrl
        static String baseUrl() {
            return admin.baseUrl();
        }

        @Fixture("fileId")
        static String file() {
            return WireMockAdmin.FILE;
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }
}
