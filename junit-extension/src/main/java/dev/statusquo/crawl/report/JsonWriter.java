package dev.statusquo.crawl.report;

import dev.statusquo.failure.Redaction;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON member by member, each string redacted, invisible characters as escapes, half a surrogate pair as U+FFFD. Members of
 * the outer levels, two if nothing is said, have a line each; what is deeper stays on the line, so that a case is one line.
 */
final class JsonWriter {

    private static final int LEVELS_WITH_LINES = 2;

    private final Writer out;
    private final Redaction redaction;
    private final int levelsWithLines;
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
        quoted(redaction.text(value));
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

    private void quoted(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (codePoint == '"' || codePoint == '\\') {
                out.write('\\');
                out.write(codePoint);
            } else if (codePoint == '\n') {
                out.write("\\n");
            } else if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                out.write("\\ufffd");
            } else if (Invisible.is(codePoint)) {
                for (int at = i; at < next; at++) {
                    out.write(String.format("\\u%04x", (int) text.charAt(at)));
                }
            } else {
                out.write(text, i, next - i);
            }
            i = next;
        }
        out.write('"');
    }
}
