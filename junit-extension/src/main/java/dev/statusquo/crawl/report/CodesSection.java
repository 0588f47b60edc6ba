package dev.statusquo.crawl.report;

import dev.statusquo.crawl.Observation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The catalogue of error codes: with which statuses each comes, and from which operations. */
final class CodesSection {

    private static final long MOST_BYTES = 1_000_000;
    private static final int MOST_NAMED = 50;
    private static final int MOST_UNFOLDED = 3;

    private final HtmlWriter html;
    private final SortedMap<String, Uses> codes = new TreeMap<>();

    private record Uses(SortedSet<Integer> statuses, SortedSet<String> operations) {}

    CodesSection(HtmlWriter html, List<Observation> observations) {
        this.html = html;
        for (Observation seen : observations) {
            if (seen.isError() && !seen.error().code().isEmpty()) {
                Uses uses =
                        codes.computeIfAbsent(seen.error().code(), first -> new Uses(new TreeSet<>(), new TreeSet<>()));
                uses.statuses().add(seen.status());
                uses.operations().add(seen.operation());
            }
        }
    }

    int size() {
        return codes.size();
    }

    void write() throws IOException {
        if (codes.isEmpty()) {
            return;
        }
        html.markup("<section aria-labelledby=\"codes\">\n<h2 id=\"codes\">Error codes</h2>\n");
        html.markup("<p class=\"lead\">The codes that clients may branch on, as they were seen. One that comes with ");
        html.markup("several statuses is hard to handle.</p>\n");
        html.markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Error codes\">\n");
        html.markup("<table class=\"codes\">\n<thead><tr><th scope=\"col\">Code</th>");
        html.markup("<th scope=\"col\">Statuses</th><th scope=\"col\">Operations</th></tr></thead>\n<tbody>\n");
        long begin = html.bytes();
        int written = 0;
        for (Map.Entry<String, Uses> code : codes.entrySet()) {
            if (html.bytes() - begin > MOST_BYTES) {
                html.add("<tr><th scope=\"row\">… and {} more codes</th></tr>\n", codes.size() - written);
                break;
            }
            row(code.getKey(), code.getValue());
            written++;
        }
        html.markup("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void row(String code, Uses uses) throws IOException {
        html.add("<tr data-o=\"\"><th scope=\"row\"><code>{}</code></th><td>", code);
        String separator = "";
        for (int status : uses.statuses()) {
            html.markup(separator).add("{}", status);
            separator = ", ";
        }
        html.markup("</td><td>");
        operations(uses.operations());
        html.markup("</td></tr>\n");
    }

    private void operations(SortedSet<String> operations) throws IOException {
        boolean folded = operations.size() > MOST_UNFOLDED;
        if (folded) {
            html.add("<details><summary>{} operations</summary>", operations.size());
        }
        int named = 0;
        for (String operation : operations) {
            if (named == MOST_NAMED) {
                html.add("<br>… and {} more", operations.size() - named);
                break;
            }
            html.markup(named++ == 0 ? "" : "<br>");
            OperationName.write(html, operation);
        }
        html.markup(folded ? "</details>" : "");
    }
}
