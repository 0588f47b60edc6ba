package dev.statusquo.expectation;

/**
 * What a contract says of a 414 response: the target URI is longer than the service takes (RFC 9110, section 15.5.15).
 */
public sealed interface UriTooLongExpectation extends ErrorExpectation<UriTooLongExpectation> permits UriTooLong {}
