package dev.statusquo.crawl.data;

import dev.statusquo.crawl.spec.DeclaredSchema;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Where in a value the next part is made.
 *
 * @param path the path from the root, for the salt
 * @param name the name of the nearest member around it, empty at the root
 * @param index the index among elements, 0 elsewhere
 * @param depth how many values are around it
 * @param around the schemas that the values around it were made from
 */
record Place(String path, String name, int index, int depth, Set<DeclaredSchema> around) {

    static final Place ROOT = new Place("", "", 0, 0, Set.of());

    static Place named(String name) {
        return new Place(name, name, 0, 0, Set.of());
    }

    Place member(String member, Collection<DeclaredSchema> parts) {
        return new Place(path + "/" + member, member, 0, depth + 1, with(parts));
    }

    Place element(int at, Collection<DeclaredSchema> parts) {
        return new Place(path + "/" + at, name, at, depth + 1, with(parts));
    }

    /** Returns {@code true} if one of the schemas is being made a value of already. */
    boolean isWithin(Collection<DeclaredSchema> parts) {
        return !Collections.disjoint(around, parts);
    }

    private Set<DeclaredSchema> with(Collection<DeclaredSchema> parts) {
        Set<DeclaredSchema> more = new HashSet<>(around);
        more.addAll(parts);
        return more;
    }
}
