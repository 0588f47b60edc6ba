package dev.statusquo.crawl.report;

import dev.statusquo.crawl.Coverage;
import dev.statusquo.exchange.Status;
import java.io.IOException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Operations × statuses: which are declared, seen and asserted. */
final class MatrixSection {

    private static final long MOST_BYTES = 1_500_000;

    /** What a cell says; the words stand in the page, the signs are painted by its style. */
    private enum CellState {
        ASSERTED("asserted", "declared and asserted by a case"),
        SEEN("seen", "declared and seen, but no case asserts it"),
        MISSED("missed", "declared, never seen: no probe provokes it, or its case did not run"),
        UNDECLARED("undeclared", "seen, but not declared");

        private final String word;
        private final String meaning;

        CellState(String word, String meaning) {
            this.word = word;
            this.meaning = meaning;
        }

        static CellState of(Coverage.Cell cell) {
            if (!cell.declared()) {
                return UNDECLARED;
            }
            return cell.asserted() ? ASSERTED : cell.seen() ? SEEN : MISSED;
        }
    }

    private final HtmlWriter html;
    private final Coverage coverage;
    private final SortedSet<String> statuses = new TreeSet<>();

    MatrixSection(HtmlWriter html, Coverage coverage) {
        this.html = html;
        this.coverage = coverage;
        coverage.rows().values().forEach(row -> statuses.addAll(row.keySet()));
    }

    void write() throws IOException {
        html.markup("<section aria-labelledby=\"coverage\">\n<h2 id=\"coverage\">Coverage</h2>\n");
        if (coverage.rows().isEmpty()) {
            html.markup("<p class=\"empty\">No operation is declared.</p>\n</section>\n");
            return;
        }
        html.add("<p class=\"lead\">{} of {} declared statuses", coverage.covered(), coverage.declared());
        html.markup(" are covered. Covered means that a case expected the status and judged the answer.</p>\n");
        html.markup("<ul class=\"legend\" aria-label=\"Legend\">\n");
        for (CellState state : CellState.values()) {
            html.add("<li><span class=\"cell {}\"><i>{}:</i></span> {}</li>\n", state.word, state.word, state.meaning);
        }
        html.markup(
                "</ul>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Operations and statuses\">\n");
        html.markup("<table class=\"matrix\">\n<thead><tr><th scope=\"col\">Operation</th>");
        for (String status : statuses) {
            column(status);
        }
        html.markup("<th scope=\"col\" class=\"sum\">Covered</th></tr></thead>\n<tbody>\n");
        rows();
        html.markup("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void column(String status) throws IOException {
        String phrase = status.length() == 3 && status.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Status.of(Integer.parseInt(status)).phrase()
                : "";
        if (phrase.isEmpty()) {
            html.add("<th scope=\"col\">{}</th>", status);
        } else {
            html.add("<th scope=\"col\"><abbr title=\"{}\">{}</abbr></th>", phrase, status);
        }
    }

    private void rows() throws IOException {
        long begin = html.bytes();
        int written = 0;
        for (Map.Entry<String, Map<String, Coverage.Cell>> row : coverage.rows().entrySet()) {
            if (html.bytes() - begin > MOST_BYTES) {
                int more = coverage.rows().size() - written;
                html.add(
                        "<tr><th scope=\"row\">… and {} more operations, all of them in report.json</th></tr>\n", more);
                return;
            }
            row(row.getKey(), row.getValue());
            written++;
        }
    }

    private void row(String operation, Map<String, Coverage.Cell> cells) throws IOException {
        html.markup("<tr data-o=\"\"><th scope=\"row\">");
        OperationName.write(html, operation);
        html.markup("</th>");
        for (String status : statuses) {
            Coverage.Cell cell = cells.get(status);
            if (cell == null || !(cell.declared() || cell.seen())) {
                html.markup("<td></td>");
            } else {
                CellState state = CellState.of(cell);
                html.add("<td><span class=\"cell {}\"><i>{}</i></span></td>", state.word, state.word);
            }
        }
        long declared = cells.values().stream().filter(Coverage.Cell::declared).count();
        long covered = cells.values().stream()
                .filter(cell -> cell.declared() && cell.asserted())
                .count();
        html.add("<td class=\"sum{}\">{}/{}</td></tr>\n", covered == declared ? " full" : "", covered, declared);
    }
}
