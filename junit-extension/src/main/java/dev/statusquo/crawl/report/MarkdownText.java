package dev.statusquo.crawl.report;

import dev.statusquo.failure.Printable;
import dev.statusquo.failure.Redaction;

/**
 * Text from the wire made safe for Markdown, in both ways that it is shown: as prose, with all punctuation escaped, and as a code
 * span, fenced by more backticks than it has. Always one line, redacted, cut.
 */
final class MarkdownText {

    private static final int LONGEST = 300;
    private static final String WORD_JOINER = "&#8288;";

    private final Redaction redaction;

    MarkdownText(Redaction redaction) {
        this.redaction = redaction;
    }

    /** Returns text in which nothing is markup, a link, or a call for somebody. */
    String prose(String text) {
        StringBuilder escaped = new StringBuilder();
        String line = line(text);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '@') {
                escaped.append("&#64;").append(WORD_JOINER);
            } else if (isPunctuation(c)) {
                escaped.append('\\').append(c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Returns text as a code span; outside of tables, where a pipe would end the cell. */
    String code(String text) {
        String line = line(text);
        if (line.isBlank()) {
            return "";
        }
        int run = 0;
        int longest = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        boolean padded = line.startsWith("`") || line.endsWith("`") || line.startsWith(" ") && line.endsWith(" ");
        String padding = padded ? " " : "";
        return fence + padding + line + padding + fence;
    }

    private String line(String text) {
        return Printable.line(redaction.text(text), LONGEST).strip();
    }

    /** What may be escaped, but for what is common in sentences and harmless within a line. */
    private static boolean isPunctuation(char c) {
        boolean ascii = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        return ascii && ",;%'\"/=?".indexOf(c) < 0;
    }
}
