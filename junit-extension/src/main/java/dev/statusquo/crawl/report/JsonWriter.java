package dev.statusquo.crawl.report;

import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON member by member, each string redacted, invisible characters as escapes, half a surrogate pair as U+FFFD. Members of
 * the outer levels, two if nothing is said, have a line each; what is deeper stays on the line, so that a case is one line.
 */
final class JsonWriter {

    private static final int LEVELS_WITH_LINES = 2;
    /** Names, keys of cases and texts of rules are written again and again, what a service says is not. */
    private static final int MOST_KEPT = 4_000;

    private static final int LONGEST_KEPT = 400;

    private final Writer out;
    private final Redaction redaction;
    private final int levelsWithLines;
    private final Map<String, String> literals = new HashMap<>();
    private int depth;
    private boolean first = true;
    private boolean named;

    JsonWriter(Writer out, Redaction redaction) {
        this(out, redaction, LEVELS_WITH_LINES);
    }

    JsonWriter(Writer out, Redaction redaction, int levelsWithLines) {
        this.out = out;
        this.redaction = redaction;
        this.levelsWithLines = levelsWithLines;
    }

    Redaction redaction() {
        return redaction;
    }

    /** Begins the outermost object, or one that is an element of an array. */
    JsonWriter object() throws IOException {
        return begin('{');
    }

    JsonWriter object(String name) throws IOException {
        return name(name).begin('{');
    }

    JsonWriter array(String name) throws IOException {
        return name(name).begin('[');
    }

    JsonWriter endObject() throws IOException {
        return end('}');
    }

    JsonWriter endArray() throws IOException {
        return end(']');
    }

    JsonWriter member(String name, String value) throws IOException {
        name(name).element(value);
        return this;
    }

    /** Writes a member whose value is a number. */
    JsonWriter member(String name, Number value) throws IOException {
        return name(name).literal(value);
    }

    JsonWriter member(String name, boolean value) throws IOException {
        return name(name).literal(value);
    }

    JsonWriter element(String value) throws IOException {
        separate();
        String known = literals.get(value);
        if (known == null) {
            known = quoted(redaction.text(value));
            if (value.length() <= LONGEST_KEPT && literals.size() < MOST_KEPT) {
                literals.put(value, known);
            }
        }
        out.write(known);
        return this;
    }

    JsonWriter element(long value) throws IOException {
        return literal(value);
    }

    private JsonWriter literal(Object value) throws IOException {
        separate();
        out.write(value.toString());
        return this;
    }

    private JsonWriter name(String name) throws IOException {
        element(name);
        out.write(": ");
        named = true;
        return this;
    }

    private JsonWriter begin(char bracket) throws IOException {
        separate();
        out.write(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) throws IOException {
        depth--;
        if (!first && depth < levelsWithLines) {
            lineBreak();
        }
        out.write(bracket);
        first = false;
        return this;
    }

    private void separate() throws IOException {
        if (named) {
            named = false;
            return;
        }
        if (!first) {
            out.write(depth > levelsWithLines ? ", " : ",");
        }
        if (depth > 0 && depth <= levelsWithLines) {
            lineBreak();
        }
        first = false;
    }

    private void lineBreak() throws IOException {
        out.write("\n" + "  ".repeat(depth));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append('"');
        int written = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                i++;
                continue;
            }
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            String escape = escape(codePoint, text, i, next);
            if (escape != null) {
                quoted.append(text, written, i).append(escape);
                written = next;
            }
            i = next;
        }
        return quoted.append(text, written, text.length()).append('"').toString();
    }

    /** Returns how a character is written that cannot stand for itself; null if it can. */
    private static @Nullable String escape(int codePoint, String text, int from, int to) {
        if (codePoint == '"') {
            return "\\\"";
        }
        if (codePoint == '\\') {
            return "\\\\";
        }
        if (codePoint == '\n') {
            return "\\n";
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return "\\ufffd";
        }
        if (!Invisible.is(codePoint)) {
            return null;
        }
        StringBuilder escape = new StringBuilder();
        for (int at = from; at < to; at++) {
            escape.append(String.format("\\u%04x", (int) text.charAt(at)));
        }
        return escape.toString();
    }
}
