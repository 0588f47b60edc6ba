package dev.statusquo.expectation;

import dev.statusquo.failure.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is wrong at several places of a value, the first of them, a line each; a value with a secret name is not quoted. */
final class Places {

    private static final int MOST = 50;
    private static final String SEEN = "but was ";

    private Places() {}

    static <T> String shown(
            List<T> all, Function<T, String> pointer, Function<T, String> problem, Redaction redaction) {
        List<String> lines = new ArrayList<>();
        for (T one : all.subList(0, Math.min(all.size(), MOST))) {
            String place = pointer.apply(one);
            String line = problem.apply(one);
            int seen = line.lastIndexOf(SEEN);
            boolean hidden = seen >= 0 && redaction.hides(place.substring(place.lastIndexOf('/') + 1));
            lines.add(hidden ? line.substring(0, seen) + SEEN + Redaction.MASK : redaction.text(line));
        }
        if (all.size() > MOST) {
            lines.add("… and " + (all.size() - MOST) + " more");
        }
        return String.join("\n", lines);
    }
}
