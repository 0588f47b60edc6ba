package dev.statusquo.header;

import java.nio.charset.StandardCharsets;

/** Lets a fuzzer write the value of a field, for every parser. */
public final class FieldTarget {

    private FieldTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String value = new String(input, StandardCharsets.ISO_8859_1);
        FieldParsers.ALL.forEach((name, field) -> {
            if (field.parser().apply(value).toString().isEmpty()) {
                throw new AssertionError(name);
            }
        });
    }
}
