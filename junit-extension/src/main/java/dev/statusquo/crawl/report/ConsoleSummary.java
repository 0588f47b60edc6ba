package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the console says at the end of a crawl: what ran, what failed, what was known, what did not run and why, the coverage, and
 * where the report is. At most 25 lines, plain text, with control characters escaped.
 */
public final class ConsoleSummary {

    private static final int LONGEST = 240;
    private static final int MOST_CAUSES = 5;
    private static final int MOST_REASONS = 4;
    private static final int MOST_OBJECTIONS = 2;

    private final CrawlResult result;
    private final Redaction redaction;
    private final List<String> lines = new ArrayList<>();

    private ConsoleSummary(CrawlResult result, Redaction redaction) {
        this.result = result;
        this.redaction = redaction;
    }

    /** Returns the lines; {@code report} is the page that was written. */
    public static List<String> lines(CrawlResult result, Redaction redaction, Path report) {
        ConsoleSummary summary = new ConsoleSummary(result, redaction);
        summary.tell();
        summary.lines.add("Statusquo report: "
                + Printable.line(report.toAbsolutePath().normalize().toString(), 4_000));
        return List.copyOf(summary.lines);
    }

    private void tell() {
        Totals totals = Totals.of(result);
        line("Statusquo: " + totals.verdict() + " in " + result.contract());
        line("  ran      : " + Totals.counted(totals.requests(), "request") + " to " + redaction.uri(result.baseUrl())
                + " in " + totals.seconds() + ", profile " + result.profile());
        failures(totals);
        objections();
        if (totals.known() > 0) {
            line("  known    : " + Totals.counted(totals.known(), "case") + " failed as the baseline knows");
        }
        warnings();
        notRun(totals);
        line("  coverage : " + totals.covered() + " of " + totals.declared() + " declared statuses asserted");
        notes();
    }

    private void failures(Totals totals) {
        if (totals.failed() == 0) {
            return;
        }
        line("  failed   : " + Totals.counted(totals.failed(), "case"));
        List<ReasonGroup> unexplained = ReasonGroup.ofUnexplained(result);
        List<Cause> causes = Cause.ofFailures(Cause.of(result));
        int room = MOST_CAUSES;
        for (ReasonGroup group : unexplained.subList(0, Math.min(2, unexplained.size()))) {
            line("    " + group.cases().size() + " × " + group.reason());
            line("        first: " + group.cases().get(0).key());
            room--;
        }
        int shown = Math.min(room, causes.size());
        for (Cause cause : causes.subList(0, shown)) {
            line("    " + cause.occurrences().size() + " × " + cause.problem());
            line("        " + cause.rule().id() + ", first: "
                    + cause.occurrences().get(0).finding().caseKey());
        }
        more(causes.size() - shown + Math.max(0, unexplained.size() - 2), "cause");
    }

    /** One line each: what they list stands in the report. */
    private void objections() {
        int shown = Math.min(MOST_OBJECTIONS, result.objections().size());
        for (String objection : result.objections().subList(0, shown)) {
            line("  failed   : " + objection.lines().findFirst().orElse(""));
        }
        more(result.objections().size() - shown, "reason");
    }

    private void warnings() {
        List<Cause> warnings = Cause.of(result).stream()
                .filter(cause -> cause.severity() != Severity.ERROR)
                .toList();
        if (!warnings.isEmpty()) {
            long cases = warnings.stream()
                    .mapToLong(cause -> cause.occurrences().size())
                    .sum();
            line("  warnings : " + cases + " for " + Totals.counted(warnings.size(), "cause") + ", in the report");
        }
    }

    private void notRun(Totals totals) {
        if (totals.notRun() == 0) {
            return;
        }
        line("  not run  : " + Totals.counted(totals.notRun(), "case") + ", counted as uncovered");
        List<ReasonGroup> reasons = ReasonGroup.ofNotRun(result);
        int shown = Math.min(MOST_REASONS, reasons.size());
        for (ReasonGroup group : reasons.subList(0, shown)) {
            line("    " + group.cases().size() + " × " + group.reason());
        }
        more(reasons.size() - shown, "reason");
    }

    private void notes() {
        if (!result.notes().isEmpty()) {
            int more = result.notes().size() - 1;
            line("  note     : " + result.notes().get(0)
                    + (more == 0 ? "" : "; " + Totals.counted(more, "more note") + " in the report"));
        }
    }

    private void more(int count, String noun) {
        if (count > 0) {
            line("    … and " + Totals.counted(count, "more " + noun) + ", in the report");
        }
    }

    private void line(String text) {
        lines.add(Printable.line(redaction.text(text), LONGEST));
    }
}
