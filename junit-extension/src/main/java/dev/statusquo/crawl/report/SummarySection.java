package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CrawlResult;
import java.io.IOException;

/** The head of the page: what was crawled, the verdict, the numbers, the way to the sections. */
final class SummarySection {

    private static final int BAR = 1_000;

    private final HtmlWriter html;
    private final CrawlResult result;
    private final Totals totals;

    SummarySection(HtmlWriter html, CrawlResult result, Totals totals) {
        this.html = html;
        this.result = result;
        this.totals = totals;
    }

    void write(int causes, boolean access, int codes) throws IOException {
        html.markup("<a class=\"skip\" href=\"#main\">Skip to the findings</a>\n<header>\n");
        html.add("<p class=\"brand\"><b>Statusquo</b> <span>{}</span></p>\n", result.contract());
        html.add("<h1>{}</h1>\n", totals.verdict());
        html.markup("<dl class=\"meta\">\n");
        meta("Service", result.title());
        meta("Base URL", html.redaction().uri(result.baseUrl()));
        meta("Source", result.source());
        meta("Profile", result.profile());
        html.markup("</dl>\n");
        bar();
        numbers();
        html.markup("</header>\n");
        navigation(causes, access, codes);
    }

    private void meta(String name, String value) throws IOException {
        if (!value.isBlank()) {
            html.add("<div><dt>{}</dt><dd>{}</dd></div>\n", name, value);
        }
    }

    /** Writes the outcomes as one bar; a picture of the numbers below it. */
    private void bar() throws IOException {
        html.add("<svg class=\"bar\" viewBox=\"0 0 {} 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">", BAR);
        double scale = totals.cases() == 0 ? 0 : (double) BAR / totals.cases();
        long before = 0;
        before = part(CaseOutcome.FAILED, before, totals.failed(), scale);
        before = part(CaseOutcome.KNOWN, before, totals.known(), scale);
        before = part(CaseOutcome.PASSED, before, totals.passed(), scale);
        part(CaseOutcome.NOT_RUN, before, totals.notRun(), scale);
        html.markup("</svg>\n");
    }

    private long part(CaseOutcome outcome, long before, long count, double scale) throws IOException {
        if (count > 0) {
            long from = Math.round(before * scale);
            long width = Math.max(2, Math.round((before + count) * scale) - from);
            html.add("<rect class=\"{}\" x=\"{}\" width=\"{}\" height=\"8\"/>", outcome, from, width);
        }
        return before + count;
    }

    private void numbers() throws IOException {
        html.markup("<dl class=\"numbers\">\n");
        number("failed", "Failed", totals.failed());
        number("known", "Known", totals.known());
        number("passed", "Passed", totals.passed());
        number("notRun", "Not run", totals.notRun());
        number("plain", "Cases", totals.cases());
        number("plain", "Requests", totals.requests());
        number("plain", "Time", totals.seconds());
        html.markup("<div class=\"wide\"><dt>Declared statuses asserted</dt>");
        html.add("<dd>{} <small>of {}</small></dd>", totals.covered(), totals.declared());
        html.add(
                "<dd class=\"meter\"><progress max=\"{}\" value=\"{}\">{}</progress></dd></div>\n",
                Math.max(1, totals.declared()),
                totals.covered(),
                totals.coverage());
        html.markup("</dl>\n");
    }

    private void number(String kind, String name, Object value) throws IOException {
        boolean zero = value.equals(0L);
        html.markup("<div class=\"" + kind + (zero ? " zero" : "") + "\"><dt>" + name + "</dt>");
        html.add("<dd>{}</dd></div>\n", value);
    }

    private void navigation(int causes, boolean access, int codes) throws IOException {
        html.markup("<div class=\"tools\">\n<nav aria-label=\"Sections\">\n");
        html.add("<a href=\"#findings\">Findings <b>{}</b></a>\n", causes);
        html.markup("<a href=\"#coverage\">Coverage</a>\n<a href=\"#conventions\">Conventions</a>\n");
        if (access) {
            html.markup("<a href=\"#access\">Access</a>\n");
        }
        if (codes > 0) {
            html.add("<a href=\"#codes\">Error codes <b>{}</b></a>\n", codes);
        }
        html.add("<a href=\"#not-run\">Not run <b>{}</b></a>\n", totals.notRun());
        html.add("<a href=\"#cases\">Cases <b>{}</b></a>\n</nav>\n", totals.cases());
        html.markup("<form id=\"filter\" role=\"search\" aria-label=\"Filter this page\" hidden>\n");
        html.markup("<input type=\"search\" placeholder=\"Filter by operation, rule, case\" ");
        html.markup("aria-label=\"Filter by operation, rule or case\" autocomplete=\"off\" spellcheck=\"false\">\n");
        html.markup("<fieldset><legend>Show cases that</legend>\n");
        toggle(CaseOutcome.FAILED, "failed");
        toggle(CaseOutcome.KNOWN, "are known");
        toggle(CaseOutcome.PASSED, "passed");
        toggle(CaseOutcome.NOT_RUN, "did not run");
        html.markup("</fieldset>\n<output aria-live=\"polite\"></output>\n</form>\n</div>\n");
    }

    private void toggle(CaseOutcome outcome, String label) throws IOException {
        html.add(
                "<label class=\"{}\"><input type=\"checkbox\" value=\"{}\" checked>{}</label>\n",
                outcome,
                outcome,
                label);
    }
}
