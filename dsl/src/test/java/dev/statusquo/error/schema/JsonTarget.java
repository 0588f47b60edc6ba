package dev.statusquo.error.schema;

import java.io.ByteArrayInputStream;

/** Lets a fuzzer write a JSON text, for its readers. */
public final class JsonTarget {

    private JsonTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        JsonText read = JsonText.parse(new ByteArrayInputStream(input));
        JsonText unique = JsonText.parseUnique(new ByteArrayInputStream(input));
        JsonLines lines = JsonLines.of(input);
        if (read.value().isPresent() != read.problem().isEmpty()) {
            throw new AssertionError("neither read nor refused: " + read.problem());
        }
        if (unique.value().isPresent() && !unique.value().equals(read.value())) {
            throw new AssertionError("two readings differ");
        }
        read.orAbsent().names().forEach(name -> {
            if (lines.of(name) < 1) {
                throw new AssertionError("a member without a line: " + name);
            }
        });
        read.value().ifPresent(JsonTarget::survivesWriting);
    }

    private static void survivesWriting(JsonValue value) {
        String text = value.toString();
        boolean encodable = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
        if (encodable && !JsonText.parse(text).orAbsent().toString().equals(text)) {
            throw new AssertionError("written and read it is another: " + text);
        }
    }
}
