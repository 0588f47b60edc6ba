package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * The job of GitHub Actions that a run is part of.
 *
 * @param annotated whether what the run prints is read for annotations
 * @param summary the file that the summary of the job is added to; empty outside of a job
 */
public record GitHubJob(boolean annotated, Optional<Path> summary) {

    /** Returns the job that an environment tells of. */
    public static GitHubJob of(Map<String, String> environment) {
        Optional<Path> summary = Optional.empty();
        try {
            summary = Optional.ofNullable(environment.get("GITHUB_STEP_SUMMARY"))
                    .filter(file -> !file.isBlank())
                    .map(Path::of);
        } catch (InvalidPathException noPath) {
            // A summary that cannot be written is no reason to fail a run.
            summary = Optional.empty();
        }
        return new GitHubJob("true".equals(environment.get("GITHUB_ACTIONS")), summary);
    }

    /** Prints the annotations of a crawl, if the job reads them. */
    public void annotate(CrawlResult result, Redaction redaction, SourcePlaces places, PrintStream console) {
        if (annotated) {
            GitHubAnnotations.lines(result, redaction, places).forEach(console::println);
        }
    }

    /**
     * Adds the summary of a crawl to that of the job, if there is one: in one piece, so that classes and forks that do the same do not
     * mix. Where it cannot be written, the console says so.
     *
     * @param report where the whole report is
     */
    public void summarize(CrawlResult result, Redaction redaction, Path report, PrintStream console) {
        if (summary.isEmpty()) {
            return;
        }
        try {
            StringWriter page = new StringWriter();
            MarkdownSummary.of(result, redaction, report.toString()).writeTo(page);
            Files.write(
                    summary.get(),
                    ("\n" + page + "\n").getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException | SecurityException unwritable) {
            console.println("Statusquo summary of the job not written: " + unwritable);
        }
    }
}
