package dev.statusquo.crawl.report;

import dev.statusquo.rule.Citation;
import java.io.IOException;
import java.util.Optional;

/** A citation, linked where it is a section of an RFC. */
final class RfcLink {

    private static final String RFC = "RFC ";

    private RfcLink() {}

    static void write(HtmlWriter html, Citation citation) throws IOException {
        Optional<String> address = of(citation);
        if (address.isEmpty()) {
            html.add("{}", citation);
            return;
        }
        html.add("<a href=\"{}\" rel=\"noreferrer\">{}</a>", address.get(), citation);
    }

    /** Returns the address of the section; empty for what is cited from elsewhere. */
    static Optional<String> of(Citation citation) {
        if (!isRfc(citation)) {
            return Optional.empty();
        }
        String number = citation.source().substring(RFC.length());
        String anchor = citation.section().isEmpty() ? "" : "#section-" + citation.section();
        return Optional.of("https://www.rfc-editor.org/rfc/rfc" + number + anchor);
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
