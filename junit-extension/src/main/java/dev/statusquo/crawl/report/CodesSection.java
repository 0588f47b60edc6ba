package dev.statusquo.crawl.report;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The catalogue of error codes: with which statuses each comes, and from which operations. */
final class CodesSection {

    private static final long MOST_BYTES = 1_000_000;
    private static final int MOST_NAMED = 50;
    private static final int MOST_UNFOLDED = 3;

    private final HtmlWriter html;
    private final CodeCatalogue catalogue;

    CodesSection(HtmlWriter html, CodeCatalogue catalogue) {
        this.html = html;
        this.catalogue = catalogue;
    }

    int size() {
        return catalogue.codes().size();
    }

    void write() throws IOException {
        if (catalogue.codes().isEmpty()) {
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
        for (Map.Entry<String, CodeCatalogue.Uses> code : catalogue.codes().entrySet()) {
            if (html.bytes() - begin > MOST_BYTES) {
                html.add("<tr><th scope=\"row\">… and {} more codes</th></tr>\n", size() - written);
                break;
            }
            row(code.getKey(), code.getValue());
            written++;
        }
        html.markup("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void row(String code, CodeCatalogue.Uses uses) throws IOException {
        html.add("<tr data-o=\"\"><th scope=\"row\"><code>{}</code></th><td>{}</td><td>", code, named(uses.statuses()));
        operations(
                uses.operations(),
                uses.statuses().size() > 1 && uses.operations().size() > 1);
        html.markup("</td></tr>\n");
    }

    /** Writes the operations, {@code apart} with the statuses of each. */
    private void operations(SortedMap<String, SortedSet<Integer>> operations, boolean apart) throws IOException {
        boolean folded = operations.size() > MOST_UNFOLDED;
        if (folded) {
            html.add("<details><summary>{} operations</summary>", operations.size());
        }
        int named = 0;
        for (Map.Entry<String, SortedSet<Integer>> use : operations.entrySet()) {
            if (named == MOST_NAMED) {
                html.add("<br>… and {} more", operations.size() - named);
                break;
            }
            html.markup(named++ == 0 ? "" : "<br>");
            OperationName.write(html, use.getKey());
            if (apart) {
                html.add(" <span class=\"what\">{}</span>", named(use.getValue()));
            }
        }
        html.markup(folded ? "</details>" : "");
    }

    private static String named(SortedSet<Integer> statuses) {
        return statuses.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
