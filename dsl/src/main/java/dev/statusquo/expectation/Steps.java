package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.failure.FailureStrategy;

/**
 * What the steps of an expectation hand their checks to. One kind checks an exchange at once and gives failures to a
 * strategy, the other keeps the checks for an exchange to come; the steps cannot tell which.
 *
 * <p>Immutable; opaque to users.
 */
public abstract sealed class Steps permits CheckingSteps, RecordedSteps {

    Steps() {}

    /** Returns steps that check an exchange, each at once. */
    public static Steps checking(Exchange exchange, Terms terms, FailureStrategy strategy) {
        return new CheckingSteps(exchange, terms, strategy, "", false);
    }

    /** Returns steps that keep what they are handed. */
    public static Steps recording() {
        return RecordedSteps.none();
    }

    /**
     * Replays what a recorded expectation kept on {@code onto}, and returns it as if its steps had been called there.
     */
    public static <E extends Expectation<E>> E replayed(E recorded, Steps onto) {
        return ((ExpectationSteps<E>) recorded).after(recordingOf(recorded).replay(onto));
    }

    /**
     * Checks an exchange against a recorded expectation, whatever its outcome.
     *
     * @throws IllegalArgumentException if the expectation was not recorded, but has checked an exchange
     */
    public static void replay(Expectation<?> recorded, Steps onto) {
        recordingOf(recorded).replay(onto);
    }

    /** Returns what a recorded expectation asks for, in a few words. */
    public static String describe(Expectation<?> recorded) {
        return recordingOf(recorded).toString();
    }

    private static RecordedSteps recordingOf(Expectation<?> expectation) {
        if (((ExpectationSteps<?>) expectation).steps() instanceof RecordedSteps recording) {
            return recording;
        }
        throw new IllegalArgumentException(
                "the expectation has been checked on an exchange already; record one with the static "
                        + "HttpExpectations.expect… methods");
    }

    /** Takes the check of the status, after which the rules of the profile judge the exchange too. */
    abstract Steps begin(StatusCheck status);

    /** Takes a check. */
    abstract Steps and(Check check);

    /** Gives the reason of the checks that follow. */
    abstract Steps because(String reason);

    /** Returns the exchange being checked. */
    abstract Exchange exchange();
}
