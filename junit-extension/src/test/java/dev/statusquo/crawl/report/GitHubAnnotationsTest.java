package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubAnnotationsTest {

    @TempDir
    private Path project;

    @Test
    void annotatesTheLineWithOneMessageACause() throws IOException {
        Path folder = Files.createDirectories(project.resolve("src/test/java/com/example"));
        Files.writeString(folder.resolve("ShopContractTest.java"), "package com.example;\nclass ShopContractTest {}\n");

        List<String> lines = lines(Crawls.of(broken("a", Severity.ERROR), broken("b", Severity.ERROR)));

        assertThat(lines)
                .containsExactly("::error file=src/test/java/com/example/ShopContractTest.java,line=2,"
                        + "title=method-not-allowed-lists-methods%3A DELETE /orders::no Allow"
                        + "%0A2 cases on 1 operation, first: DELETE /orders · a"
                        + "%0AFix: Send Allow with every method the resource supports.");
    }

    @Test
    void printsTenOfEachLevelAtMost() {
        CaseResult[] cases = IntStream.range(0, 40)
                .mapToObj(i -> Crawls.broken(
                        i % 2 == 0 ? CaseOutcome.FAILED : CaseOutcome.PASSED,
                        i % 2 == 0 ? Severity.ERROR : Severity.WARNING,
                        "DELETE /orders",
                        "way " + i,
                        Crawls.ALLOW,
                        "no Allow",
                        Crawls.exchange("DELETE /orders", 400 + i, "")))
                .toArray(CaseResult[]::new);

        List<String> lines = lines(Crawls.of(cases));

        assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
        assertThat(lines).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
    }

    @Test
    void keepsSilentOverWhatIsKnown() {
        assertThat(lines(Crawls.of(Crawls.broken(
                        CaseOutcome.KNOWN,
                        Severity.ERROR,
                        "DELETE /orders",
                        "a",
                        Crawls.ALLOW,
                        "no Allow",
                        Crawls.exchange("DELETE /orders", 405, "")))))
                .isEmpty();
    }

    @Test
    void letsNoTextBeginACommandOrAPropertyOfItsOwn() {
        List<String> lines = lines(Crawls.saying("x,line=1::stop\n::error::50%\r::debug::\u001B"));

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line).startsWith("::error ").doesNotContain("\n", "\r", "\u001B");
            String properties = line.substring(0, line.indexOf("::", 2));
            assertThat(properties).contains("%2C", "%3A%3A").doesNotContain(",line=");
            assertThat(line).contains("50%25");
        });
    }

    private static CaseResult broken(String what, Severity severity) {
        return Crawls.broken(
                CaseOutcome.FAILED,
                severity,
                "DELETE /orders",
                what,
                Crawls.ALLOW,
                "no Allow",
                Crawls.exchange("DELETE /orders", 405, ""));
    }

    private List<String> lines(CrawlResult result) {
        return GitHubAnnotations.lines(result, Redaction.standard(), SourcePlaces.of(project, result.contract()));
    }
}
