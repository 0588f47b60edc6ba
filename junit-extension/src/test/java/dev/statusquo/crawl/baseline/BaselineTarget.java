package dev.statusquo.crawl.baseline;

import java.nio.file.Path;

/** Lets a fuzzer write a baseline, which is read, or refused with its name. */
public final class BaselineTarget {

    private static final Path FILE = Path.of("baseline.json");

    private BaselineTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            BaselineReading.read(FILE, input);
        } catch (BaselineException refused) {
            if (!String.valueOf(refused.getMessage()).contains("baseline.json")) {
                throw new AssertionError(refused);
            }
        }
    }
}
