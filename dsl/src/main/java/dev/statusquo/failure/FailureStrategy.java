package dev.statusquo.failure;

import java.util.Collection;

/**
 * What happens to a failure. Checks never throw themselves: they hand what broke to a strategy, so the same check can stop a
 * test at once or add to a list.
 */
@FunctionalInterface
public interface FailureStrategy {

    /** Takes a failure; returns normally only if the caller may go on checking. */
    void fail(Failure failure);

    /** Returns the strategy that throws at the first failure. */
    static FailureStrategy throwing() {
        return failure -> {
            throw failure.toError();
        };
    }

    /** Returns the strategy that adds each failure to {@code failures} and lets the checks go on. */
    static FailureStrategy collecting(Collection<? super Failure> failures) {
        return failures::add;
    }
}
