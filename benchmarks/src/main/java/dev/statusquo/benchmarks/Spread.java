package dev.statusquo.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/**
 * A figure measured several times.
 *
 * @param least the least of the rounds
 * @param median the one in the middle
 * @param most the most of the rounds
 */
record Spread(double least, double median, double most) {

    static Spread of(double... measured) {
        double[] sorted = measured.clone();
        Arrays.sort(sorted);
        return new Spread(sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]);
    }

    /** Returns the middle and, where there was more than one round, the ends, such as {@code 1.8 (1.7 to 2.3)}. */
    String text() {
        return least == most ? number(median) : number(median) + " (" + number(least) + " to " + number(most) + ")";
    }

    private static String number(double any) {
        return String.format(Locale.ROOT, any < 0.1 ? "%.3f" : any < 10 ? "%.2f" : any < 100 ? "%.1f" : "%.0f", any);
    }
}
