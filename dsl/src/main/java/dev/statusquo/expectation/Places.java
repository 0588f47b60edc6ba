package dev.statusquo.expectation;

import java.util.ArrayList;
import java.util.List;

/** What is wrong at several places of a value: the first of them, a line each. */
final class Places {

    private static final int MOST = 50;

    private Places() {}

    static String shown(List<?> all) {
        List<String> lines = new ArrayList<>();
        all.subList(0, Math.min(all.size(), MOST)).forEach(one -> lines.add(one.toString()));
        if (all.size() > MOST) {
            lines.add("… and " + (all.size() - MOST) + " more");
        }
        return String.join("\n", lines);
    }
}
