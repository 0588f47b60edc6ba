package dev.statusquo.benchmarks;

import java.util.Locale;

/**
 * What an operation was seen to cost.
 *
 * @param nanos of time
 * @param bytes allocated
 */
record Cost(double nanos, double bytes) {

    static String time(double nanos) {
        return nanos < 1_000
                ? format(nanos, "ns")
                : nanos < 1e6 ? format(nanos / 1e3, "µs") : format(nanos / 1e6, "ms");
    }

    static String memory(double bytes) {
        return bytes < 1_000
                ? String.format(Locale.ROOT, "%.0f B", bytes)
                : bytes < 1e6 ? format(bytes / 1e3, "kB") : format(bytes / 1e6, "MB");
    }

    private static String format(double number, String unit) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f %s" : number < 100 ? "%.1f %s" : "%.0f %s", number, unit);
    }
}
