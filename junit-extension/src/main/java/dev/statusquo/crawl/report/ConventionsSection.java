package dev.statusquo.crawl.report;

import dev.statusquo.crawl.probe.FaultClass;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Faults × statuses: how many operations answer which fault with which status, and which they are. */
final class ConventionsSection {

    private static final int MOST_NAMED = 50;

    private final HtmlWriter html;
    private final AnsweredFaults faults;
    private final SortedSet<Integer> statuses = new TreeSet<>();

    ConventionsSection(HtmlWriter html, AnsweredFaults faults) {
        this.html = html;
        this.faults = faults;
        faults.rows().values().forEach(row -> statuses.addAll(row.keySet()));
    }

    void write() throws IOException {
        html.markup("<section aria-labelledby=\"conventions\">\n<h2 id=\"conventions\">Conventions</h2>\n");
        if (faults.rows().isEmpty()) {
            html.markup("<p class=\"empty\">No answer to a faulty request could be judged.</p>\n</section>\n");
            return;
        }
        html.markup(
                "<p class=\"lead\">How many operations answer each fault with which status. More than one number in a ");
        html.markup("row is a choice that differs between operations; @Conventions settles it.</p>\n");
        html.markup("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Faults and statuses\">\n");
        html.markup("<table class=\"matrix\">\n<thead><tr><th scope=\"col\">Fault</th>");
        for (Integer status : statuses) {
            html.add("<th scope=\"col\">{}</th>", status);
        }
        html.markup("</tr></thead>\n<tbody>\n");
        for (Map.Entry<FaultClass, SortedMap<Integer, SortedSet<String>>> row :
                faults.rows().entrySet()) {
            row(row.getKey(), row.getValue());
        }
        html.markup("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void row(FaultClass fault, SortedMap<Integer, SortedSet<String>> cells) throws IOException {
        html.add("<tr><th scope=\"row\">{}</th>", fault);
        for (Integer status : statuses) {
            SortedSet<String> operations = cells.get(status);
            if (operations == null) {
                html.markup("<td></td>");
            } else {
                cell(operations);
            }
        }
        html.markup("</tr>\n");
    }

    private void cell(SortedSet<String> operations) throws IOException {
        html.add("<td><details><summary>{}</summary><ul>", operations.size());
        int named = 0;
        for (String operation : operations) {
            if (named++ == MOST_NAMED) {
                html.add("<li>… and {} more, all of them in report.json</li>", operations.size() - MOST_NAMED);
                break;
            }
            html.add("<li>{}</li>", operation);
        }
        html.markup("</ul></details></td>");
    }
}
