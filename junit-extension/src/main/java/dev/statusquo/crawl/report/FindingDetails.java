package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.RunAgain;
import dev.statusquo.exchange.CurlLine;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.Fact;
import java.io.IOException;
import java.util.Locale;

/** One case of a cause: what was expected, what was seen, the exchange, and how to see it again. */
final class FindingDetails {

    private final HtmlWriter html;
    private final String contract;

    FindingDetails(HtmlWriter html, String contract) {
        this.html = html;
        this.contract = contract;
    }

    /** Writes a case, {@code named} if links to it lead here, {@code open} if it is to be read at once. */
    void write(Cause.Occurrence one, Cause cause, boolean named, boolean open) throws IOException {
        CaseFinding found = one.finding();
        html.add("<details class=\"case\" data-o=\"{}\"", one.result().outcome());
        if (named) {
            html.add(" id=\"f{}\"", one.index());
        }
        html.markup(open ? " open>\n" : ">\n");
        summary(one);
        html.markup("<div class=\"body\">\n<dl class=\"facts\">\n");
        if (!one.problem().equals(cause.problem())) {
            fact("Problem", one.problem());
        }
        for (Fact fact : found.finding().broken().facts()) {
            fact(capitalized(fact.label()), fact.value());
        }
        if (!found.declared().isEmpty()) {
            fact("Declared", found.declared());
        }
        html.markup("</dl>\n");
        exchange(found.finding().exchange());
        html.markup("<div class=\"wire\">\n");
        block("As curl", CurlLine.of(found.finding().exchange().request(), html.redaction()), " copy");
        block("Run again", RunAgain.command(contract, found.caseKey()), " copy");
        html.markup("</div>\n</div>\n</details>\n");
    }

    private void summary(Cause.Occurrence one) throws IOException {
        String operation = one.finding().operation();
        html.markup("<summary>");
        OperationName.write(html, operation);
        html.add(
                " <span class=\"what\">{}</span>",
                OperationName.rest(one.finding().caseKey(), operation));
        switch (one.finding().state()) {
            case NEW -> html.markup(" <span class=\"badge new\">new</span>");
            case KNOWN -> html.markup(" <span class=\"badge known\">known</span>");
            case FLAKY -> html.markup(" <span class=\"badge flaky\">flaky</span>");
        }
        html.markup("</summary>\n");
    }

    private void exchange(Exchange exchange) throws IOException {
        WireText wire = WireText.of(exchange, html.redaction());
        html.markup("<div class=\"wire\">\n");
        block("Request", wire.of(exchange.request()), "");
        block("Response", wire.of(exchange.response()), "");
        html.markup("</div>\n");
    }

    private void fact(String label, String value) throws IOException {
        html.add("<div><dt>{}</dt><dd>{}</dd></div>\n", label, value.isEmpty() ? "(empty)" : value);
    }

    private void block(String label, String text, String kind) throws IOException {
        html.add("<div class=\"block{}\"><h4>{}</h4><pre tabindex=\"0\">{}</pre></div>\n", kind, label, text);
    }

    private static String capitalized(String label) {
        int first = label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
    }
}
