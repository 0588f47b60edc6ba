package dev.statusquo.expectation;

import java.time.Duration;
import org.hamcrest.Matcher;

/**
 * What a contract says of a response that asks the client to come back later (RFC 9110, section 10.2.3).
 *
 * @param <SELF> the type of the outcome
 */
public sealed interface RetryableExpectation<SELF extends Expectation<SELF>> extends Expectation<SELF>
        permits RetrySteps,
                AcceptedExpectation,
                ContentTooLargeExpectation,
                RateLimitedExpectation,
                ServiceUnavailableExpectation {

    /**
     * Expects Retry-After, in its grammar: seconds or a date.
     *
     * <p>Passes: {@code Retry-After: 30}. Fails: no Retry-After; {@code Retry-After: 30s}. Source: RFC 9110, section
     * 10.2.3.
     */
    SELF withRetryAfter();

    /**
     * Expects Retry-After, and the delay it asks for to match; a date is counted from the Date of the response.
     *
     * <p>Passes: {@code Retry-After: 30} for {@code lessThan(Duration.ofMinutes(1))}. Fails: {@code Retry-After: 90}.
     * Source: RFC 9110, section 10.2.3.
     */
    SELF withRetryAfter(Matcher<? super Duration> delay);
}
