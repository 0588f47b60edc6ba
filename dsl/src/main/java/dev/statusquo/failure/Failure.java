package dev.statusquo.failure;

import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/**
 * A broken contract, ready to be thrown, collected or reported.
 *
 * @param message what the reader sees
 * @param expected the expected value where both sides are values an IDE can compare, otherwise null
 * @param actual the value seen, null where {@code expected} is
 */
public record Failure(
        FailureMessage message,
        @Nullable Object expected,
        @Nullable Object actual) {

    /** Returns a failure without comparable values. */
    public static Failure of(FailureMessage message) {
        return new Failure(message, null, null);
    }

    /** Returns the error to throw, with expected and actual set when both are values. */
    public AssertionFailedError toError() {
        if (expected == null || actual == null) {
            return new AssertionFailedError(message.toString());
        }
        return new AssertionFailedError(message.toString(), expected, actual);
    }
}
