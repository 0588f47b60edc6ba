package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.Observation;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.io.Writer;
import java.util.BitSet;
import java.util.List;

/**
 * A crawl as one self-contained page: no network, readable without JavaScript, with the numbers, the findings by their cause, the
 * operations and statuses, who may do what, the error codes, what did not run and why, and every case.
 *
 * <p>What came from the wire is text and never markup, redacted, with control characters made visible. The page is bounded: of a
 * crawl of 20,000 cases it stays under 15 MB and says what it left out.
 */
public final class HtmlReport {

    private static final int MOST_LINES = 50;
    private static final int LONGEST_LINE = 4_000;

    private final CrawlResult result;
    private final Redaction redaction;

    private HtmlReport(CrawlResult result, Redaction redaction) {
        this.result = result;
        this.redaction = redaction;
    }

    /** Returns the page of a crawl. */
    public static HtmlReport of(CrawlResult result, Redaction redaction) {
        return new HtmlReport(result, redaction);
    }

    /** Writes the page, to be encoded in UTF-8. */
    public void writeTo(Writer out) throws IOException {
        HtmlWriter html = new HtmlWriter(out, redaction);
        Totals totals = Totals.of(result);
        List<Cause> causes = Cause.of(result);
        List<ReasonGroup> unexplained = ReasonGroup.ofUnexplained(result);
        List<ReasonGroup> notRun = ReasonGroup.ofNotRun(result);
        List<Observation> seen = result.cases().stream()
                .flatMap(one -> one.observations().stream())
                .toList();
        AuthMatrixSection access = new AuthMatrixSection(html, result.coverage(), seen);
        CodesSection codes = new CodesSection(html, CodeCatalogue.of(result));
        Page.begin(html, totals.verdict() + ": " + result.contract(), totals.outcome());
        new SummarySection(html, result, totals)
                .write(causes.size() + unexplained.size(), access.isNeeded(), codes.size());
        html.markup("<main id=\"main\">\n");
        list(html, "objections", "Why the run failed besides its cases", result.objections());
        list(html, "notes", "Notes on this run", result.notes());
        BitSet shown = new FindingsSection(html, result.contract()).write(causes, unexplained);
        new MatrixSection(html, result.coverage()).write();
        new ConventionsSection(html, AnsweredFaults.of(result)).write();
        access.write();
        codes.write();
        ReasonsSection.writeNotRun(html, notRun, totals);
        new CasesSection(html, shown).write(result.cases());
        html.markup("</main>\n");
        Page.end(html);
    }

    private static void list(HtmlWriter html, String id, String title, List<String> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        html.markup(
                "<section class=\"notes " + id + "\" aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">" + title);
        html.markup("</h2>\n<ul>\n");
        for (String line : lines.subList(0, Math.min(lines.size(), MOST_LINES))) {
            html.add("<li>{}</li>\n", WireText.cut(html.redaction().text(line), LONGEST_LINE));
        }
        if (lines.size() > MOST_LINES) {
            html.add("<li>… and {} more</li>\n", lines.size() - MOST_LINES);
        }
        html.markup("</ul>\n</section>\n");
    }
}
