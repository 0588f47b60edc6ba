package dev.statusquo.expectation;

/**
 * What a contract says of a 204 response: the request succeeded and there is nothing to say (RFC 9110, section 15.3.5).
 */
public sealed interface NoContentExpectation extends Expectation<NoContentExpectation> permits NoContent {}
