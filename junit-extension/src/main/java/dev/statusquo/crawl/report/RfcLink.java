package dev.statusquo.crawl.report;

import dev.statusquo.rule.Citation;
import java.io.IOException;

/** A citation, linked where it is a section of an RFC. */
final class RfcLink {

    private static final String RFC = "RFC ";

    private RfcLink() {}

    static void write(HtmlWriter html, Citation citation) throws IOException {
        if (!isRfc(citation)) {
            html.add("{}", citation);
            return;
        }
        String number = citation.source().substring(RFC.length());
        String anchor = citation.section().isEmpty() ? "" : "#section-" + citation.section();
        html.add(
                "<a href=\"https://www.rfc-editor.org/rfc/rfc{}{}\" rel=\"noreferrer\">{}</a>",
                number,
                anchor,
                citation);
    }

    private static boolean isRfc(Citation citation) {
        String source = citation.source();
        return source.startsWith(RFC)
                && source.length() > RFC.length()
                && isNumeric(source.substring(RFC.length()))
                && isNumeric(citation.section());
    }

    private static boolean isNumeric(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }
}
