package dev.statusquo.benchmarks;

import static dev.statusquo.HttpExpectations.on;

/** The smallest test with a response in hand. */
final class FirstCheck {

    private FirstCheck() {}

    /** Checks a created book. */
    public static void main(String[] arguments) {
        on(Samples.created()).expectCreated().withLocation();
    }
}
