package dev.statusquo.junit;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.report.ConsoleSummary;
import dev.statusquo.crawl.report.ReportException;
import dev.statusquo.crawl.report.ReportFolder;
import dev.statusquo.failure.Redaction;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the reports of a run, and says on the console what ran and where they are. A folder that cannot be written fails no test. */
final class RunReport {

    private final ReportFolder folder;
    private final PrintStream console;

    RunReport(Settings settings, PrintStream console) {
        this.folder = settings.reportFolder()
                .map(Path::of)
                .map(ReportFolder::at)
                .orElseGet(() -> ReportFolder.of(Path.of("").toAbsolutePath()));
        this.console = console;
    }

    /** Returns the report that speaks on the console of the JVM. */
    static RunReport of(Settings settings) {
        return new RunReport(settings, System.out);
    }

    /** Lists the cases of a run that sends nothing. */
    void list(ContractRun run) {
        console.println("Statusquo: " + run.contract() + ", dry run of "
                + run.cases().size() + " cases, of which nothing is sent (statusquo.dry-run)");
        run.cases().forEach(planned -> console.println("  " + planned.key()));
    }

    void write(ContractRun run) {
        Optional<CrawlResult> seen = run.result();
        if (seen.isEmpty()) {
            return;
        }
        CrawlResult result = seen.get();
        Redaction redaction = run.redaction();
        try {
            Path report = folder.write(result, redaction, run.part());
            ConsoleSummary.lines(result, redaction, report).forEach(console::println);
        } catch (ReportException unwritable) {
            console.println("Statusquo report not written: " + unwritable.getMessage());
        }
    }
}
