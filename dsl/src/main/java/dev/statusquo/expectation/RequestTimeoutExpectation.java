package dev.statusquo.expectation;

/** What a contract says of a 408 response: the request did not arrive in time (RFC 9110, section 15.5.9). */
public sealed interface RequestTimeoutExpectation extends ErrorExpectation<RequestTimeoutExpectation>
        permits RequestTimeout {}
