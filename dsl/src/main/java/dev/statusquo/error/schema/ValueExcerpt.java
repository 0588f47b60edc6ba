package dev.statusquo.error.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import dev.statusquo.failure.Printable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The beginning of a value as JSON and the length of the whole, which is never in memory. */
final class ValueExcerpt extends Writer {

    private final StringBuilder text = new StringBuilder();
    private final int most;
    private long length;

    private ValueExcerpt(int most) {
        this.most = most;
    }

    /** Returns the value on one line, cut after so many characters. */
    static String of(JsonNode value, int most) {
        ValueExcerpt excerpt = new ValueExcerpt(most);
        try (JsonGenerator json = JacksonReading.generator(excerpt)) {
            json.writeTree(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        String line = Printable.line(excerpt.text.toString(), most);
        return excerpt.length <= most ? line : line + "… (" + excerpt.length + " characters)";
    }

    @Override
    public void write(char[] characters, int offset, int count) {
        text.append(characters, offset, Math.min(count, most - text.length()));
        length += count;
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
