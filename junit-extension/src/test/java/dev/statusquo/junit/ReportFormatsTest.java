package dev.statusquo.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.Credentials;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.service.Things;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What a run writes by its settings and its surroundings, and what it hands to JUnit. */
class ReportFormatsTest {

    static Things things;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        things = new Things().holding("first");
    }

    @AfterEach
    void close() {
        things.close();
    }

    @Test
    void writesTheUsualFormats() throws IOException {
        run();

        assertThat(reports())
                .containsExactly("report.html", "report.json", "report.md", "report.sarif", "summary.json");
    }

    @Test
    void writesTheFormatsAskedForAndRemovesWhatTellsOfAnEarlierRun() throws IOException {
        run();

        run("statusquo.report.formats", "json, HAR");

        assertThat(reports()).containsExactly("report.har", "report.json", "summary.json");
    }

    @Test
    void recordsEveryRequestOfTheCrawl() throws IOException {
        run("statusquo.report.formats", "json,har");

        JsonText har = JsonText.parse(Files.readString(own().resolve("report.har")));
        JsonText report = JsonText.parse(Files.readString(own().resolve("report.json")));
        assertThat(har.problem()).isEmpty();
        assertThat(har.orAbsent().get("log").get("entries").elements().size())
                .isEqualTo(report.orAbsent()
                        .get("summary")
                        .get("requests")
                        .number()
                        .orElseThrow()
                        .intValue())
                .isPositive();
        assertThat(Files.readString(own().resolve("report.har"))).doesNotContain("owner-token");
    }

    @Test
    void namesTheFormatThatWasMeant() {
        Kit kit = run("statusquo.report.formats", "html,sarf");

        assertThat(kit.failure())
                .contains("statusquo.report.formats has 'sarf', which is no format; did you mean sarif?");
    }

    @Test
    void handsTheReportsToJUnit() {
        List<String> published = new CopyOnWriteArrayList<>();
        TestExecutionListener listener = new TestExecutionListener() {
            @Override
            public void fileEntryPublished(TestIdentifier identifier, FileEntry file) {
                published.add(String.valueOf(file.getPath().getFileName()));
            }
        };

        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(DiscoverySelectors.selectClass(ReportedTestCase.class))
                                .configurationParameter("statusquo.report.dir", folder.toString())
                                .configurationParameter("statusquo.only", "GET /things *")
                                .configurationParameter(
                                        "junit.platform.reporting.output.dir",
                                        folder.resolve("junit").toString())
                                .build(),
                        listener);

        assertThat(published).containsExactly("report.html", "report.json", "report.sarif", "report.md");
    }

    private Kit run(String... settings) {
        String[] all = new String[settings.length + 4];
        System.arraycopy(settings, 0, all, 4, settings.length);
        all[0] = "statusquo.report.dir";
        all[1] = folder.toString();
        all[2] = "statusquo.only";
        all[3] = "GET /things *";
        return Kit.run(ReportedTestCase.class, all);
    }

    private Path own() {
        return folder.resolve("ReportFormatsTest.ReportedTestCase");
    }

    private List<String> reports() throws IOException {
        try (Stream<Path> files = Files.list(own())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @HttpContract(spec = "classpath:contract/things.yaml")
    static class ReportedTestCase {

        @BaseUrl
        static String baseUrl() {
            return things.baseUrl();
        }

        @Identity("owner")
        static Credentials owner() {
            return Credentials.bearer("owner-token");
        }

        @CrawlTest
        void contract(ContractCase contractCase) {
            contractCase.verify();
        }
    }
}
