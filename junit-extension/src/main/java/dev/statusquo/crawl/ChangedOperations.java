package dev.statusquo.crawl;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The operations that are declared otherwise than they were.
 *
 * @param since what they are compared with, such as {@code origin/main}
 * @param changed those that came, went or differ, such as {@code POST /users}
 * @param unchanged all others that are declared
 */
public record ChangedOperations(String since, Set<String> changed, Set<String> unchanged) {

    public ChangedOperations {
        changed = Set.copyOf(changed);
        unchanged = Set.copyOf(unchanged);
    }

    /** Returns the same where operations of which nothing is known count as changed. */
    public ChangedOperations withUncompared(Collection<String> declared) {
        Set<String> all = new HashSet<>(changed);
        declared.stream().filter(one -> !unchanged.contains(one)).forEach(all::add);
        return new ChangedOperations(since, all, unchanged);
    }

    /** Returns {@code true} for what changed, and for a method that is not declared on a path where something did. */
    boolean concern(String operation) {
        return changed.contains(operation)
                || !unchanged.contains(operation)
                        && changed.stream().anyMatch(one -> pathOf(one).equals(pathOf(operation)));
    }

    private static String pathOf(String operation) {
        return operation.substring(operation.indexOf(' ') + 1);
    }
}
