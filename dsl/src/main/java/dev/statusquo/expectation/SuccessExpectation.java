package dev.statusquo.expectation;

/** What a contract says of a 2xx response: the request succeeded (RFC 9110, section 15.3). */
public sealed interface SuccessExpectation extends ContentExpectation<SuccessExpectation> permits Success {}
