package dev.statusquo.junit;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.report.ConsoleSummary;
import dev.statusquo.crawl.report.GitHubJob;
import dev.statusquo.crawl.report.HarRecording;
import dev.statusquo.crawl.report.ReportException;
import dev.statusquo.crawl.report.ReportFolder;
import dev.statusquo.crawl.report.ReportFormat;
import dev.statusquo.crawl.report.SourcePlaces;
import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the reports of a run, and says on the console what ran and where they are. A folder that cannot be written fails no test. */
final class RunReport {

    private static final int LONGEST_LINE = 4_000;

    private final ReportFolder folder;
    private final Set<ReportFormat> formats;
    private final GitHubJob job;
    private final PrintStream console;

    RunReport(Settings settings, GitHubJob job, PrintStream console) {
        this.folder = folder(settings);
        this.formats = settings.reportFormats();
        this.job = job;
        this.console = console;
    }

    /** Returns the report that speaks on the console of the JVM. */
    static RunReport of(Settings settings) {
        return new RunReport(settings, GitHubJob.of(System.getenv()), System.out);
    }

    /** Returns what tells on the console of the JVM how far a crawl has come. */
    static Progress progress(String contract) {
        return new Progress(contract, System.out, System::nanoTime);
    }

    /** Returns where reports are written. */
    static ReportFolder folder(Settings settings) {
        return settings.reportFolder().map(Path::of).map(ReportFolder::at).orElseGet(() -> ReportFolder.of(project()));
    }

    private static Path project() {
        return Path.of("").toAbsolutePath();
    }

    /** Lists the cases of a run that sends nothing. */
    void list(ContractRun run) {
        console.println("Statusquo: " + run.contract() + ", dry run of "
                + run.cases().size() + " cases, of which nothing is sent (statusquo.dry-run)");
        run.cases().forEach(planned -> console.println(Printable.line("  " + planned.key(), LONGEST_LINE)));
    }

    /** Writes the reports, and returns their files; none if nothing ran or they could not be written. */
    List<Path> write(ContractRun run) {
        Optional<CrawlResult> seen = run.result();
        if (seen.isEmpty()) {
            return List.of();
        }
        CrawlResult result = seen.get();
        SourcePlaces places = run.api()
                .map(api -> SourcePlaces.of(project(), api, run.mode().documents(), run.contract()))
                .orElseGet(() -> SourcePlaces.of(project(), run.contract()));
        List<Path> files = new ArrayList<>();
        try {
            files.addAll(folder.write(result, run.redaction(), formats, places, run.recording(), run.part()));
        } catch (ReportException unwritable) {
            console.println("Statusquo report not written: " + unwritable.getMessage());
            run.recording().ifPresent(HarRecording::discard);
        }
        tell(result, run.redaction(), places, files);
        return files;
    }

    private void tell(CrawlResult result, Redaction redaction, SourcePlaces places, List<Path> files) {
        if (!files.isEmpty()) {
            ConsoleSummary.lines(result, redaction, files.get(0)).forEach(console::println);
        }
        job.annotate(result, redaction, places, console);
        if (formats.contains(ReportFormat.MD)) {
            job.summarize(result, redaction, folder.path(), console);
        }
    }
}
