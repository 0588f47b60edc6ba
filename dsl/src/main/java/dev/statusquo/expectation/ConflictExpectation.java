package dev.statusquo.expectation;

/** What a contract says of a 409 response: the request conflicts with the current state (RFC 9110, section 15.5.10). */
public sealed interface ConflictExpectation extends ErrorExpectation<ConflictExpectation> permits Conflict {}
