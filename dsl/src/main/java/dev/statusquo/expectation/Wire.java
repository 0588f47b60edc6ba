package dev.statusquo.expectation;

import dev.statusquo.header.Parsed;

/** Wire text as failure messages quote it. */
final class Wire {

    private Wire() {}

    /** Returns the field line as received, with the place where its grammar broke if it did. */
    static String shown(String name, String value, Parsed<?> parsed) {
        String line = name + ": " + value;
        return parsed.problem().isEmpty()
                ? line
                : line + "\n(offset " + parsed.offset() + ": " + parsed.problem() + ")";
    }
}
