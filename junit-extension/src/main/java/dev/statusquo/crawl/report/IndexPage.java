package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The page over all contracts of a folder: a table that leads to their pages, or a copy of the page if there is but one.
 *
 * <p>Needs no lock. Whoever writes it looks again afterwards and writes it anew if a folder was added meanwhile, and each adds its
 * folder before it looks. So the last one to write has seen them all.
 */
final class IndexPage {

    private static final String PAGE = "report.html";
    private static final int MOST_ROUNDS = 100;

    private final Path folder;

    IndexPage(Path folder) {
        this.folder = folder;
    }

    void write() {
        List<IndexEntry> seen = entries();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<IndexEntry> shown = seen;
            ReportFile.write(folder, PAGE, out -> {
                if (shown.size() == 1) {
                    copy(folder.resolve(shown.get(0).folder()).resolve(PAGE), out);
                } else {
                    table(shown, new HtmlWriter(out, Redaction.standard()));
                }
            });
            seen = entries();
            if (seen.equals(shown)) {
                return;
            }
        }
    }

    private List<IndexEntry> entries() {
        List<IndexEntry> entries = new ArrayList<>();
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(folder, each -> Files.exists(each.resolve(PAGE)))) {
            folders.forEach(each -> IndexEntry.read(each).ifPresent(entries::add));
        } catch (IOException cause) {
            throw new ReportException(folder, cause);
        }
        entries.sort(Comparator.comparing(IndexEntry::contract).thenComparing(IndexEntry::folder));
        return entries;
    }

    private static void copy(Path page, Writer out) throws IOException {
        try (Reader in = Files.newBufferedReader(page)) {
            in.transferTo(out);
        }
    }

    private static void table(List<IndexEntry> entries, HtmlWriter html) throws IOException {
        long failed = entries.stream()
                .filter(entry -> entry.totals().outcome() == CaseOutcome.FAILED)
                .count();
        boolean passed = entries.stream().allMatch(entry -> entry.totals().outcome() == CaseOutcome.PASSED);
        String verdict = failed > 0
                ? failed + " of " + entries.size() + " contracts failed"
                : passed
                        ? "All " + entries.size() + " contracts passed"
                        : "None of " + entries.size() + " contracts failed";
        CaseOutcome outcome = failed > 0 ? CaseOutcome.FAILED : passed ? CaseOutcome.PASSED : CaseOutcome.KNOWN;
        Page.begin(html, verdict, outcome);
        html.add(
                "<header>\n<p class=\"brand\"><b>Statusquo</b></p>\n<h1>{}</h1>\n</header>\n<main id=\"main\">\n",
                verdict);
        html.markup("<section><div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Contracts\">\n");
        html.markup(
                "<table class=\"index\">\n<thead><tr><th scope=\"col\">Contract</th><th scope=\"col\">Verdict</th>");
        for (String column : List.of("Failed", "Known", "Passed", "Not run", "Covered")) {
            html.add("<th scope=\"col\" class=\"n\">{}</th>", column);
        }
        html.markup("</tr></thead>\n<tbody>\n");
        for (IndexEntry entry : entries) {
            row(entry, html);
        }
        html.markup("</tbody>\n</table>\n</div></section>\n</main>\n");
        Page.end(html);
    }

    private static void row(IndexEntry entry, HtmlWriter html) throws IOException {
        Totals totals = entry.totals();
        html.add("<tr data-o=\"{}\"><th scope=\"row\">", totals.outcome());
        html.markup("<a href=\"" + entry.folder() + "/" + PAGE + "\">").add("{}</a>", entry.contract());
        html.add("<br><small>{}</small></th><td class=\"o\">{}</td>", entry.title(), totals.verdict());
        html.add("<td>{}</td><td>{}</td><td>{}</td>", totals.failed(), totals.known(), totals.passed());
        html.add("<td>{}</td><td>{}/{}</td></tr>\n", totals.notRun(), totals.covered(), totals.declared());
    }
}
