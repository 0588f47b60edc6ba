package dev.statusquo.expectation;

import java.time.Duration;
import org.hamcrest.Matcher;

/** The steps of every outcome that asks the client to come back later. */
non-sealed interface RetrySteps<SELF extends Expectation<SELF>>
        extends ExpectationSteps<SELF>, RetryableExpectation<SELF> {

    @Override
    default SELF withRetryAfter() {
        return and(RetryAfterChecks.present());
    }

    @Override
    default SELF withRetryAfter(Matcher<? super Duration> delay) {
        return and(RetryAfterChecks.matching(delay));
    }
}
