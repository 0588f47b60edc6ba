package dev.statusquo.expectation;

/**
 * What a contract says of a 431 response: the header fields are larger than the service takes (RFC 6585, section 5).
 */
public sealed interface RequestHeaderFieldsTooLargeExpectation
        extends ErrorExpectation<RequestHeaderFieldsTooLargeExpectation> permits RequestHeaderFieldsTooLarge {}
