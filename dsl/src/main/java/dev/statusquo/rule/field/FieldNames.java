package dev.statusquo.rule.field;

import java.util.ArrayList;
import java.util.List;

/**
 * A set of field names, which are compared without regard to case (RFC 9110, section 5.1). It is asked for every line of every
 * response, so names are kept by their length and nothing is allocated.
 */
final class FieldNames {

    private final List<List<String>> byLength = new ArrayList<>();

    private FieldNames() {}

    /** Returns the set of these names. */
    static FieldNames of(String... names) {
        FieldNames set = new FieldNames();
        for (String name : names) {
            while (set.byLength.size() <= name.length()) {
                set.byLength.add(new ArrayList<>());
            }
            set.byLength.get(name.length()).add(name);
        }
        return set;
    }

    /** Returns the names. */
    String[] toArray() {
        return byLength.stream().flatMap(List::stream).toArray(String[]::new);
    }

    /** Returns whether the name is one of them. */
    boolean contains(String name) {
        if (name.length() >= byLength.size()) {
            return false;
        }
        List<String> candidates = byLength.get(name.length());
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
