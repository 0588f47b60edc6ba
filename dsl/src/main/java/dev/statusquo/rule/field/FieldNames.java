package dev.statusquo.rule.field;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sets of field names, which are compared without regard to case (RFC 9110, section 5.1). */
final class FieldNames {

    private FieldNames() {}

    /** Returns the set of these names. */
    static Set<String> of(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return Collections.unmodifiableSet(set);
    }
}
