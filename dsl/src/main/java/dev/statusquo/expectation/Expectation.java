package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;
import java.time.Duration;
import org.hamcrest.Matcher;

/**
 * What a contract says of a response, whatever its status. Every step checks at once and returns the next; there is no
 * call to forget at the end. A recorded expectation checks nothing until it meets an exchange, and may be shared and
 * used again.
 *
 * @param <SELF> the type of the outcome
 */
public sealed interface Expectation<SELF extends Expectation<SELF>>
        permits ContentExpectation,
                RetryableExpectation,
                ExpectationSteps,
                NoContentExpectation,
                ResetContentExpectation,
                NotModifiedExpectation {

    /** Gives the reason of the steps that follow, which their failures quote. */
    SELF because(String reason);

    /**
     * Expects a header field.
     *
     * <p>Passes: {@code ETag: "v2"} for {@code "etag"}. Fails: no ETag. Source: RFC 9110, section 5.1.
     */
    SELF withHeader(String name);

    /**
     * Expects a header field and its value, several lines joined by a comma, to match.
     *
     * <p>Passes: {@code Cache-Control: no-store} for {@code ("Cache-Control", is("no-store"))}. Fails:
     * {@code Cache-Control: public}. Source: RFC 9110, section 5.3.
     */
    SELF withHeader(String name, Matcher<? super String> value);

    /**
     * Expects a header field to be absent.
     *
     * <p>Passes: no Server. Fails: {@code Server: Jetty}. Source: RFC 9110, section 5.1.
     */
    SELF withoutHeader(String name);

    /**
     * Expects the exchange to have taken no longer, from the first byte sent to the last received.
     *
     * <p>Passes: 80 ms for {@code Duration.ofSeconds(1)}. Fails: 1,200 ms. An exchange of unknown duration fails.
     */
    SELF within(Duration limit);

    /**
     * Returns the exchange that the steps check.
     *
     * @throws IllegalStateException if this expectation is recorded
     */
    Exchange exchange();
}
