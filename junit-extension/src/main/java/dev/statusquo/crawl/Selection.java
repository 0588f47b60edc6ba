package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.ProbeCase;
import java.util.List;

/**
 * Which cases of the plan are wanted.
 *
 * @param only patterns of case keys; empty for all
 * @param include patterns of operations, such as {@code GET /users*}; empty for all
 * @param exclude patterns of operations that are left out
 */
public record Selection(List<Glob> only, List<Glob> include, List<Glob> exclude) {

    public Selection {
        only = List.copyOf(only);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Returns the selection of everything. */
    public static Selection all() {
        return new Selection(List.of(), List.of(), List.of());
    }

    /** Returns {@code true} if the case is wanted. */
    public boolean wants(ProbeCase one) {
        return wants(one.key(), one.operation());
    }

    /**
     * Returns {@code true} if a case that judges the whole run is wanted. What prevails among a few chosen operations may be the
     * exception among all, so where operations are chosen there is no such case.
     */
    boolean wantsLast(ProbeCase one) {
        return include.isEmpty() && (only.isEmpty() || only.stream().anyMatch(glob -> glob.matches(one.key())));
    }

    /** Returns {@code true} if a case of this key and operation is wanted. */
    public boolean wants(String key, String operation) {
        return (only.isEmpty() || only.stream().anyMatch(glob -> glob.matches(key)))
                && (include.isEmpty() || include.stream().anyMatch(glob -> glob.covers(operation)))
                && exclude.stream().noneMatch(glob -> glob.covers(operation));
    }
}
