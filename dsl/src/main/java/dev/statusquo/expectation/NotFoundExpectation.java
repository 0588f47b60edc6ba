package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;

/**
 * What a contract says of a 404 response: there is no such resource, or none to be shown (RFC 9110, section 15.5.5).
 */
public sealed interface NotFoundExpectation extends ErrorExpectation<NotFoundExpectation> permits NotFound {
    /**
     * Expects no way to tell this answer from another one: same status, header fields, media type and content, once
     * Date, request ids and the id asked for are masked.
     *
     * <p>Passes: 404 with the body of any other 404. Fails: 404 with {@code "message":"not yours"} against
     * {@code "message":"not found"}. Source: RFC 9110, section 15.5.4.
     */
    NotFoundExpectation indistinguishableFrom(Exchange other);
}
