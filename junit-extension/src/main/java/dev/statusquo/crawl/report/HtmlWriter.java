package dev.statusquo.crawl.report;

import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes markup around values. Only the templates, which are constants, can open an element; each value is redacted, cut, and
 * escaped for element content and quoted attributes alike, with control and format characters made visible.
 */
final class HtmlWriter {

    private static final int LONGEST_VALUE = 10_000;

    private final Writer out;
    private final Redaction redaction;
    private long bytes;

    HtmlWriter(Writer out, Redaction redaction) {
        this.out = out;
        this.redaction = redaction;
    }

    Redaction redaction() {
        return redaction;
    }

    /** Returns how many bytes were written, in UTF-8. */
    long bytes() {
        return bytes;
    }

    /** Writes a template with each <code>{}</code> replaced by the next value. */
    HtmlWriter add(String template, Object... values) throws IOException {
        int from = 0;
        int next = 0;
        for (int at = template.indexOf("{}"); at >= 0; at = template.indexOf("{}", from)) {
            markup(template.substring(from, at));
            value(values[next++]);
            from = at + 2;
        }
        return markup(template.substring(from));
    }

    /** Writes a constant as it stands. */
    HtmlWriter markup(String constant) throws IOException {
        out.write(constant);
        bytes += constant.length();
        return this;
    }

    /** Writes a value: numbers and constants are ours, everything else may have come from the wire. */
    private void value(Object value) throws IOException {
        boolean ours = value instanceof Number || value instanceof Enum;
        text(ours ? value.toString() : redaction.text(value.toString()));
    }

    private void text(String shown) throws IOException {
        int end = Math.min(shown.length(), LONGEST_VALUE);
        int from = 0;
        for (int i = 0; i < end; ) {
            char c = shown.charAt(i);
            if (isPlain(c)) {
                bytes++;
                i++;
                continue;
            }
            int codePoint = shown.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            String escaped = escaped(codePoint);
            if (!escaped.isEmpty()) {
                out.write(shown, from, i - from);
                markup(escaped);
                from = next;
            } else {
                bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint <= 0xFFFF ? 3 : 4;
            }
            i = next;
        }
        if (from < end) {
            out.write(shown, from, end - from);
        }
        if (end < shown.length()) {
            markup("&hellip; (cut after " + LONGEST_VALUE + " of " + shown.length() + " characters)");
        }
    }

    private static boolean isPlain(char c) {
        return c == ' ' || c >= '(' && c < 0x7F && c != '<' && c != '>';
    }

    /** Returns what stands for a character, empty for the character itself. */
    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\n', '\t' -> "";
            default -> {
                if (!Invisible.is(codePoint)) {
                    yield "";
                }
                yield String.format(codePoint > 0xFFFF ? "\\u{%x}" : "\\u%04x", codePoint);
            }
        };
    }
}
