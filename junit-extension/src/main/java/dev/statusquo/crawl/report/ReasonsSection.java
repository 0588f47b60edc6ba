package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseResult;
import java.io.IOException;
import java.util.List;

/** Cases by the reason that ended them: those that did not run, and those that failed without a finding. */
final class ReasonsSection {

    private static final long MOST_BYTES = 1_500_000;

    private ReasonsSection() {}

    static void writeNotRun(HtmlWriter html, List<ReasonGroup> groups, Totals totals) throws IOException {
        html.markup("<section aria-labelledby=\"not-run\">\n<h2 id=\"not-run\">Not run</h2>\n");
        if (groups.isEmpty()) {
            html.markup("<p class=\"empty\">Every planned case ran.</p>\n");
        } else {
            html.add("<p class=\"lead\">{} could not be judged. ", Totals.counted(totals.notRun(), "case"));
            html.markup("What did not run is not covered: silence is no success.</p>\n");
            groups(html, groups);
        }
        html.markup("</section>\n");
    }

    static void writeUnexplained(HtmlWriter html, List<ReasonGroup> groups) throws IOException {
        if (!groups.isEmpty()) {
            html.markup("<article class=\"cause error\">\n<header>\n<h3><span class=\"badge error\">error</span> ");
            html.markup("Cases that failed before they could be judged</h3>\n</header>\n");
            groups(html, groups);
            html.markup("</article>\n");
        }
    }

    private static void groups(HtmlWriter html, List<ReasonGroup> groups) throws IOException {
        long begin = html.bytes();
        int written = 0;
        for (ReasonGroup group : groups) {
            if (html.bytes() - begin > MOST_BYTES) {
                html.add(
                        "<p class=\"more\">… and {} more reasons, all of them in report.json</p>\n",
                        groups.size() - written);
                return;
            }
            html.add(
                    "<details class=\"case reason\"><summary><span class=\"count\">{}</span> ",
                    group.cases().size());
            html.add(
                    "<span class=\"what\">{}</span></summary>\n<ul class=\"keys\">\n", shortened(html, group.reason()));
            keys(html, group.cases(), begin);
            html.markup("</ul>\n</details>\n");
            written++;
        }
    }

    private static void keys(HtmlWriter html, List<CaseResult> cases, long begin) throws IOException {
        int written = 0;
        for (CaseResult one : cases) {
            if (html.bytes() - begin > MOST_BYTES) {
                html.add("<li>… and {} more, all of them in report.json</li>\n", cases.size() - written);
                return;
            }
            html.add("<li data-o=\"{}\">{}</li>\n", one.outcome(), one.key());
            written++;
        }
    }

    private static String shortened(HtmlWriter html, String reason) {
        return WireText.cut(html.redaction().text(reason), 2_000);
    }
}
