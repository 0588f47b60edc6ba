package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.baseline.BaselineException;
import dev.statusquo.crawl.baseline.BaselineFile;
import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command that puts the reports of all shards of a crawl together: judges what only the whole shows, holds it to the baseline
 * and to the coverage asked for, writes the reports of the whole and says what came of it.
 *
 * <pre>{@code
 * java -cp … dev.statusquo.crawl.report.Merge --out=target/merged shard-1.json shard-2.json
 * }</pre>
 *
 * <p>It ends with 0 if nothing is worse than the baseline has it, with 1 if something is, and with 2 if the reports cannot be merged.
 */
public final class Merge {

    private static final int SOUND = 0;
    private static final int WORSE = 1;
    private static final int UNUSABLE = 2;

    private final PrintStream out;
    private final PrintStream errors;
    private final Path locks;
    private final LocalDate today;
    private final GitHubJob job;

    private Merge(PrintStream out, PrintStream errors, Path locks, LocalDate today, GitHubJob job) {
        this.out = out;
        this.errors = errors;
        this.locks = locks;
        this.today = today;
        this.job = job;
    }

    /** Merges, and ends the JVM with the code of the outcome. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.getenv(), System.out, System.err));
    }

    /** Merges as the command does outside of any job, and returns the code of the outcome. */
    public static int run(List<String> arguments, PrintStream out, PrintStream errors) {
        return run(arguments, Map.of(), out, errors);
    }

    /** Merges as the command does with these environment variables, and returns the code of the outcome. */
    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream errors) {
        Path locks = BaselineFile.locks(System.getProperty("user.name", ""), System.getProperty("java.io.tmpdir", ""));
        try {
            return new Merge(out, errors, locks, LocalDate.now(ZoneOffset.UTC), GitHubJob.of(environment))
                    .merged(MergeOptions.parse(arguments));
        } catch (MergeException | BaselineException | ReportException unusable) {
            errors.println("Statusquo: not merged: " + Printable.of(String.valueOf(unusable.getMessage())));
            return UNUSABLE;
        }
    }

    private int merged(MergeOptions options) {
        KnownRules rules = new KnownRules();
        ShardSet shards = ShardSet.of(options.reports().stream()
                .map(file -> ShardReport.read(file, rules))
                .toList());
        CrawlResult result = new MergeGate(shards, options, locks, today).judge(MergedRun.of(shards));
        Path project = Path.of("").toAbsolutePath();
        ReportFolder reports = options.out().map(ReportFolder::at).orElseGet(() -> ReportFolder.of(project));
        ShardPart part = shards.part();
        tell(result, reports, SourcePlaces.of(project, part.api(), part.documents(), result.contract()));
        return result.objections().isEmpty() && result.count(CaseOutcome.FAILED) == 0 ? SOUND : WORSE;
    }

    private void tell(CrawlResult result, ReportFolder reports, SourcePlaces places) {
        Redaction redaction = Redaction.standard();
        Path page = reports.write(result, redaction, ReportFormat.usual(), places, Optional.empty(), Optional.empty())
                .get(0);
        ConsoleSummary.lines(result, redaction, page).forEach(out::println);
        result.objections()
                .forEach(objection -> errors.println("Statusquo: " + Printable.of(redaction.text(objection))));
        job.annotate(result, redaction, places, out);
        job.summarize(result, redaction, reports.path(), out);
    }
}
