package dev.statusquo.expectation;

/** What a contract says of a 423 response: the resource is locked (RFC 4918, section 11.3). */
public sealed interface LockedExpectation extends ErrorExpectation<LockedExpectation> permits Locked {}
