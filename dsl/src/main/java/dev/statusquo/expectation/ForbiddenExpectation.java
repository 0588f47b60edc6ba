package dev.statusquo.expectation;

/** What a contract says of a 403 response: the request is understood and refused (RFC 9110, section 15.5.4). */
public sealed interface ForbiddenExpectation extends ErrorExpectation<ForbiddenExpectation> permits Forbidden {}
