package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.failure.Redaction;
import dev.statusquo.rule.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A crawl on at most a page of Markdown, for the summary of a CI job or a pull request. Nothing from the wire is markup in it. */
public final class MarkdownSummary {

    private static final int MOST_CAUSES = 10;
    private static final int MOST_REASONS = 5;
    private static final int MOST_NOTES = 3;
    private static final int MOST_LINES = 12;

    private final CrawlResult result;
    private final MarkdownText text;
    private final Redaction redaction;
    private final String report;

    private MarkdownSummary(CrawlResult result, Redaction redaction, String report) {
        this.result = result;
        this.text = new MarkdownText(redaction);
        this.redaction = redaction;
        this.report = report;
    }

    /** Returns the summary of a crawl; {@code report} says where the whole report is, empty for nowhere. */
    public static MarkdownSummary of(CrawlResult result, Redaction redaction, String report) {
        return new MarkdownSummary(result, redaction, report);
    }

    /** Writes it, to be encoded in UTF-8. */
    public void writeTo(Writer out) throws IOException {
        StringBuilder page = new StringBuilder();
        Totals totals = Totals.of(result);
        String sign = switch (totals.outcome()) {
            case FAILED -> "❌ ";
            case PASSED -> "✅ ";
            case KNOWN, NOT_RUN -> "⚠️ ";
        };
        page.append("## ").append(sign).append(totals.verdict()).append("\n\n");
        String title = result.title().isBlank() ? "" : text.prose(result.title()) + ", ";
        page.append(title).append(text.code(result.contract()));
        page.append(", profile ").append(text.code(result.profile())).append(", ");
        page.append(text.code(redaction.uri(result.baseUrl()))).append("\n\n");
        numbers(page, totals);
        List<Cause> causes = Cause.of(result);
        failures(page, Cause.ofFailures(causes));
        warnings(page, causes);
        notRun(page, totals);
        notes(page);
        if (!report.isEmpty()) {
            page.append("The whole report: ").append(text.code(report)).append("\n");
        }
        out.write(page.toString());
    }

    private static void numbers(StringBuilder page, Totals totals) {
        page.append("| failed | known | passed | not run | requests | time | declared statuses asserted |\n");
        page.append("|---:|---:|---:|---:|---:|---:|---:|\n");
        page.append("| ").append(totals.failed()).append(" | ").append(totals.known());
        page.append(" | ").append(totals.passed()).append(" | ").append(totals.notRun());
        page.append(" | ").append(totals.requests()).append(" | ").append(totals.seconds());
        page.append(" | ").append(totals.covered()).append(" of ").append(totals.declared());
        page.append(" |\n\n");
    }

    private void failures(StringBuilder page, List<Cause> causes) {
        List<ReasonGroup> unexplained = ReasonGroup.ofUnexplained(result);
        if (causes.isEmpty() && unexplained.isEmpty() && result.objections().isEmpty()) {
            return;
        }
        page.append("### What failed\n\n");
        objections(page);
        int groups = Math.min(MOST_CAUSES / 2, unexplained.size());
        for (ReasonGroup group : unexplained.subList(0, groups)) {
            page.append("- **").append(text.prose(group.reason())).append("**  \n  ");
            page.append(Totals.counted(group.cases().size(), "case")).append(", first ");
            page.append(text.code(group.cases().get(0).key())).append('\n');
        }
        int shown = Math.min(MOST_CAUSES - groups, causes.size());
        for (Cause cause : causes.subList(0, shown)) {
            cause(page, cause);
        }
        more(page, causes.size() - shown + unexplained.size() - groups, "cause");
        page.append('\n');
    }

    /** With what they list, a line each. */
    private void objections(StringBuilder page) {
        for (String objection : result.objections()) {
            List<String> lines =
                    objection.lines().filter(line -> !line.isBlank()).toList();
            for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
                String line = text.prose(lines.get(i));
                page.append(i == 0 ? "- **" + line + "**" : "  \n  " + line);
            }
            page.append(lines.size() > MOST_LINES ? "  \n  …\n" : "\n");
        }
    }

    private void cause(StringBuilder page, Cause cause) {
        page.append("- **").append(text.prose(cause.problem())).append("**  \n  ");
        page.append(cause.extent()).append(", first ");
        page.append(text.code(cause.occurrences().get(0).finding().caseKey())).append("  \n  ");
        page.append(text.code(cause.rule().id())).append(" (");
        page.append(text.prose(cause.rule().requirement() + ", " + cause.rule().citation()))
                .append("). Fix: ");
        page.append(text.prose(cause.rule().fix())).append('\n');
    }

    private void warnings(StringBuilder page, List<Cause> causes) {
        List<Cause> warnings = causes.stream()
                .filter(cause -> cause.severity() != Severity.ERROR)
                .toList();
        if (!warnings.isEmpty()) {
            page.append("Besides, ")
                    .append(Totals.counted(warnings.size(), "cause"))
                    .append(" that only warn");
            page.append(warnings.size() == 1 ? "s.\n\n" : ".\n\n");
        }
    }

    private void notRun(StringBuilder page, Totals totals) {
        if (result.count(CaseOutcome.NOT_RUN) == 0) {
            return;
        }
        page.append("### What did not run\n\n").append(Totals.counted(totals.notRun(), "case"));
        page.append(", counted as uncovered:\n\n");
        List<ReasonGroup> reasons = ReasonGroup.ofNotRun(result);
        int shown = Math.min(MOST_REASONS, reasons.size());
        for (ReasonGroup group : reasons.subList(0, shown)) {
            page.append("- ").append(group.cases().size()).append(" × ");
            page.append(text.prose(group.reason())).append('\n');
        }
        more(page, reasons.size() - shown, "reason");
        page.append('\n');
    }

    private void notes(StringBuilder page) {
        int shown = Math.min(MOST_NOTES, result.notes().size());
        for (String note : result.notes().subList(0, shown)) {
            page.append("> ").append(text.prose(note)).append("\n\n");
        }
    }

    private static void more(StringBuilder page, int count, String noun) {
        if (count > 0) {
            page.append("- … and ")
                    .append(Totals.counted(count, "more " + noun))
                    .append(", in the report\n");
        }
    }
}
