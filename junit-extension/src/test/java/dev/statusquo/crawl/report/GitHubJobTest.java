package dev.statusquo.crawl.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.failure.Redaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitHubJobTest {

    private static final CrawlResult CRAWL = Crawls.of(Crawls.failed(
            "DELETE /orders",
            "undeclared → 405",
            Crawls.ALLOW,
            "no Allow",
            Crawls.exchange("DELETE /orders", 405, "{}")));

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);

    @Test
    void isKnownByItsEnvironment() {
        assertThat(GitHubJob.of(Map.of("GITHUB_ACTIONS", "true", "GITHUB_STEP_SUMMARY", "/tmp/summary")))
                .isEqualTo(new GitHubJob(true, Optional.of(Path.of("/tmp/summary"))));
        assertThat(GitHubJob.of(Map.of("GITHUB_STEP_SUMMARY", "\u0000")))
                .isEqualTo(new GitHubJob(false, Optional.empty()));
        assertThat(GitHubJob.of(Map.of("GITHUB_STEP_SUMMARY", " ", "GITHUB_ACTIONS", "1")))
                .isEqualTo(new GitHubJob(false, Optional.empty()));
    }

    @Test
    void keepsWhatIsInTheSummaryAlready() throws IOException {
        Path summary = Files.writeString(folder.resolve("summary.md"), "# From an earlier step\n\nNo line end");

        job(summary).summarize(CRAWL, Redaction.standard(), folder, console);
        job(summary).summarize(CRAWL, Redaction.standard(), folder, console);

        assertThat(Files.readString(summary))
                .startsWith("# From an earlier step\n\nNo line end\n## ❌ 1 of 1 case failed\n")
                .containsSubsequence("## ❌ 1 of 1 case failed", "\n\n## ❌ 1 of 1 case failed", "DELETE /orders");
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void makesTheSummaryWhereThereIsNone() throws IOException {
        Path summary = folder.resolve("new.md");

        job(summary).summarize(CRAWL, Redaction.standard(), folder, console);

        assertThat(Files.readString(summary)).contains("## ❌ 1 of 1 case failed");
    }

    @Test
    void saysThatTheSummaryCannotBeWritten() {
        job(folder).summarize(CRAWL, Redaction.standard(), folder, console);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("summary of the job not written: ");
    }

    @Test
    void isToldNothingWhereItDoesNotListen() {
        GitHubJob none = new GitHubJob(false, Optional.empty());

        none.summarize(CRAWL, Redaction.standard(), folder, console);
        none.annotate(CRAWL, Redaction.standard(), SourcePlaces.of(folder, "A"), console);

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isToldWhatTheWholeFailsOver() {
        CrawlResult gone = Crawls.of(Crawls.passed("GET /a", "valid → 200", 200))
                .objectedTo(List.of("baseline knows error codes\n  changed: `x` is gone"));

        new GitHubJob(true, Optional.empty())
                .annotate(gone, Redaction.standard(), SourcePlaces.of(folder, "A"), console);

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "::error title=baseline knows error codes::baseline knows error codes%0A  changed: `x` is gone\n");
    }

    private static GitHubJob job(Path summary) {
        return new GitHubJob(false, Optional.of(summary));
    }
}
