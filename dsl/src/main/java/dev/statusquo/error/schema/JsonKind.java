package dev.statusquo.error.schema;

import java.util.Locale;

/** The kinds of a JSON value (RFC 8259, section 3), and absence. */
public enum JsonKind {
    OBJECT,
    ARRAY,
    STRING,
    NUMBER,
    BOOLEAN,
    NULL,
    /** There is no value at this place. */
    ABSENT;

    /** Returns the kind in lower case, as JSON Schema names it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
