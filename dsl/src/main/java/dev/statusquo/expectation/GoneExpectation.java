package dev.statusquo.expectation;

/** What a contract says of a 410 response: the resource is gone for good (RFC 9110, section 15.5.11). */
public sealed interface GoneExpectation extends ErrorExpectation<GoneExpectation> permits Gone {}
