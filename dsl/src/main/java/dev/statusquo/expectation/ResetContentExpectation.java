package dev.statusquo.expectation;

/**
 * What a contract says of a 205 response: the request succeeded and the form is to be reset (RFC 9110, section 15.3.6).
 */
public sealed interface ResetContentExpectation extends Expectation<ResetContentExpectation> permits ResetContent {}
