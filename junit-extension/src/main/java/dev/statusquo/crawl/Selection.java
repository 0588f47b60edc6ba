package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.ProbeCase;
import java.util.List;
import java.util.Optional;

/**
 * Which cases of the plan are wanted.
 *
 * @param only patterns of case keys; empty for all
 * @param include patterns of operations, such as {@code GET /users*}; empty for all
 * @param exclude patterns of operations that are left out
 * @param changes the operations to which the run is limited; empty for no such limit
 * @param split how the wanted cases are split among several machines; empty for one machine
 */
public record Selection(
        List<Glob> only,
        List<Glob> include,
        List<Glob> exclude,
        Optional<ChangedOperations> changes,
        Optional<Split> split) {

    public Selection {
        only = List.copyOf(only);
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    /** Creates a selection by patterns alone. */
    public Selection(List<Glob> only, List<Glob> include, List<Glob> exclude) {
        this(only, include, exclude, Optional.empty(), Optional.empty());
    }

    /** Returns the selection of everything. */
    public static Selection all() {
        return new Selection(List.of(), List.of(), List.of());
    }

    /** Returns the same, limited to these operations. */
    public Selection limitedTo(ChangedOperations operations) {
        return new Selection(only, include, exclude, Optional.of(operations), split);
    }

    /** Returns the same, split among several machines; empty for what one machine would run. */
    public Selection split(Optional<Split> among) {
        return new Selection(only, include, exclude, changes, among);
    }

    /** Returns {@code true} if the case is wanted, on this machine or on another. */
    public boolean wants(ProbeCase one) {
        return wants(one.key(), one.operation());
    }

    /**
     * Returns {@code true} if a case that judges the whole run is wanted. What prevails among a few chosen operations may be the
     * exception among all, so where operations are chosen there is no such case.
     */
    boolean wantsLast(ProbeCase one) {
        return include.isEmpty()
                && changes.isEmpty()
                && (only.isEmpty() || only.stream().anyMatch(glob -> glob.matches(one.key())));
    }

    /** Returns {@code true} if a case of this key and operation is wanted. */
    public boolean wants(String key, String operation) {
        return (only.isEmpty() || only.stream().anyMatch(glob -> glob.matches(key)))
                && (include.isEmpty() || include.stream().anyMatch(glob -> glob.covers(operation)))
                && exclude.stream().noneMatch(glob -> glob.covers(operation))
                && changes.stream().allMatch(some -> some.concern(operation));
    }
}
