package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    @TempDir
    private Path project;

    @Test
    void isBesideTheBuildFile() throws IOException {
        assertThat(ReportFolder.of(project).path()).isEqualTo(project.resolve("target/statusquo"));

        Files.createFile(project.resolve("build.gradle.kts"));
        assertThat(ReportFolder.of(project).path()).isEqualTo(project.resolve("build/reports/statusquo"));

        Files.createFile(project.resolve("pom.xml"));
        assertThat(ReportFolder.of(project).path()).isEqualTo(project.resolve("target/statusquo"));
    }

    @Test
    void returnsThePageOfTheContractAndCopiesItForTheOnlyOne() throws IOException {
        Path page = write("com.example.ShopContractTest");

        assertThat(page)
                .isEqualTo(project.resolve("out/ShopContractTest/report.html"))
                .isRegularFile();
        assertThat(project.resolve("out/report.html")).hasSameTextualContentAs(page);
        assertThat(JsonText.parse(Files.readString(page.resolveSibling("report.json")))
                        .problem())
                .isEmpty();
        assertThat(filesIn(project.resolve("out")))
                .containsExactlyInAnyOrder(
                        "report.html",
                        "ShopContractTest/report.html",
                        "ShopContractTest/report.json",
                        "ShopContractTest/report.md",
                        "ShopContractTest/report.sarif",
                        "ShopContractTest/summary.json");
    }

    @Test
    void leadsToAllContractsFromOnePage() throws IOException {
        write("com.example.ShopContractTest");
        write("com.example.ShopContractTest$Admin");
        write("com.example.ShopContractTest");

        var index = Jsoup.parse(Files.readString(project.resolve("out/report.html")));

        assertThat(index.select("h1").text()).isEqualTo("2 of 2 contracts failed");
        assertThat(index.select("tbody a").eachAttr("href"))
                .containsExactly("ShopContractTest/report.html", "ShopContractTest.Admin/report.html")
                .allMatch(href -> Files.isRegularFile(project.resolve("out").resolve(href)));
    }

    @Test
    void keepsTwoClassesOfOneNameApart() throws IOException {
        Path first = write("com.example.a.ShopTest");
        Path second = write("com.example.b.ShopTest");
        Path again = write("com.example.a.ShopTest");

        assertThat(first).isEqualTo(again).isEqualTo(project.resolve("out/ShopTest/report.html"));
        assertThat(second).isEqualTo(project.resolve("out/com.example.b.ShopTest/report.html"));
        assertThat(Files.readString(first)).contains("com.example.a.ShopTest").doesNotContain("com.example.b");
    }

    @Test
    void keepsEveryContractOfManyThatWriteAtOnce() throws Exception {
        List<Future<Path>> pages = new ArrayList<>();
        ExecutorService forks = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 24; i++) {
            String contract = "com.example.Shop" + i + "Test";
            pages.add(forks.submit(() -> write(contract)));
        }
        for (Future<Path> page : pages) {
            assertThat(page.get()).isRegularFile();
        }
        forks.shutdown();

        var index = Jsoup.parse(Files.readString(project.resolve("out/report.html")));
        assertThat(index.select("tbody tr")).hasSize(24);
        assertThat(filesIn(project.resolve("out"))).hasSize(1 + 24 * 5);
    }

    @Test
    void namesFoldersInPlainLettersWhateverTheClassIsCalled() {
        Path page = write("com.example./../Prüf\u0000Test");

        assertThat(page.getParent().getFileName()).hasToString("_2fPr_fcf_0Test");
        assertThat(page).isRegularFile().startsWith(project.resolve("out"));
    }

    @Test
    void saysWhichFileCouldNotBeWrittenAndWhy() throws IOException {
        Files.writeString(project.resolve("out"), "a file where the folder should be");

        ReportException thrown = catchThrowableOfType(ReportException.class, () -> write("com.example.ShopTest"));

        assertThat(thrown)
                .hasMessageContaining(project.resolve("out").toString())
                .hasCauseInstanceOf(IOException.class);
        assertThat(thrown.path().startsWith(project.resolve("out"))).isTrue();
        assertThat(project.resolve("out")).hasContent("a file where the folder should be");
    }

    @Test
    void leavesTheOldReportWhereTheNewOneCannotReplaceIt() throws IOException {
        Path page = write("com.example.ShopTest");
        Path json = page.resolveSibling("report.json");
        Files.delete(json);
        Files.createDirectories(json.resolve("in/the/way"));

        ReportException thrown = catchThrowableOfType(ReportException.class, () -> write("com.example.ShopTest"));

        assertThat(thrown.path()).isEqualTo(json);
        assertThat(Files.readString(page)).endsWith("</html>\n");
        assertThat(filesIn(page.getParent())).noneMatch(name -> name.endsWith(".part"));
    }

    private Path write(String contract) {
        CrawlResult crawl = Crawls.crawl(
                contract,
                List.of(Crawls.failed("GET /a", "x", Crawls.ALLOW, "broken", Crawls.exchange("GET /a", 405, "{}"))),
                Map.of());
        return ReportFolder.at(project.resolve("out")).write(crawl, Redaction.standard());
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
