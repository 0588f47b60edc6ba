package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/** Every case with its outcome, in the order of the plan. */
final class CasesSection {

    private static final long MOST_BYTES = 4_000_000;

    private final HtmlWriter html;
    private final BitSet linked;

    CasesSection(HtmlWriter html, BitSet linked) {
        this.html = html;
        this.linked = linked;
    }

    void write(List<CaseResult> cases) throws IOException {
        html.markup("<section aria-labelledby=\"cases\">\n<h2 id=\"cases\">All cases</h2>\n");
        if (cases.isEmpty()) {
            html.markup("<p class=\"empty\">No case was run.</p>\n</section>\n");
            return;
        }
        html.markup(
                "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"All cases\">\n<table class=\"cases\">\n");
        html.markup("<thead><tr><th scope=\"col\">Outcome</th><th scope=\"col\">Case</th>");
        html.markup(
                "<th scope=\"col\" class=\"n\">Requests</th><th scope=\"col\" class=\"n\">ms</th></tr></thead>\n<tbody>\n");
        long begin = html.bytes();
        for (int i = 0; i < cases.size(); i++) {
            if (html.bytes() - begin > MOST_BYTES) {
                html.add("<tr><td></td><td>… and {} more, all of them in report.json</td></tr>\n", cases.size() - i);
                break;
            }
            row(i, cases.get(i));
        }
        html.markup("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void row(int index, CaseResult one) throws IOException {
        CaseOutcome outcome = one.outcome();
        html.add(
                "<tr data-o=\"{}\"><td class=\"o\">{}</td><td>",
                outcome,
                outcome == CaseOutcome.NOT_RUN ? "not run" : outcome);
        if (linked.get(index)) {
            html.add("<a href=\"#f{}\">{}</a>", index, one.key());
        } else {
            html.add("{}", one.key());
        }
        html.add(
                "</td><td>{}</td><td>{}</td></tr>\n",
                one.requests(),
                one.elapsed().toMillis());
    }
}
