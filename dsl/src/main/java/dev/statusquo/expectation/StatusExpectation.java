package dev.statusquo.expectation;

/** What a contract says of a one named status response: the status is the one named (RFC 9110, section 15). */
public sealed interface StatusExpectation extends ErrorExpectation<StatusExpectation> permits Status {}
