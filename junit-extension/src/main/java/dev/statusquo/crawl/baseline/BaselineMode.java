package dev.statusquo.crawl.baseline;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a run does with its baseline. */
public enum BaselineMode {
    /** Compares, and writes nothing. */
    VERIFY,
    /** Writes what was seen at the end of the run. */
    UPDATE,
    /** Compares, and fails also over entries that are stale or have expired. */
    STRICT;

    /**
     * Returns the mode of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static BaselineMode named(String name) {
        return Arrays.stream(values())
                .filter(mode -> mode.toString().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("mode is '" + name + "'; it is one of "
                        + Arrays.stream(values()).map(BaselineMode::toString).collect(Collectors.joining(", "))));
    }

    /** Returns the name that settings use. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
