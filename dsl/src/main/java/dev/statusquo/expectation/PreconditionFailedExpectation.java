package dev.statusquo.expectation;

/** What a contract says of a 412 response: a precondition of the request is false (RFC 9110, section 15.5.13). */
public sealed interface PreconditionFailedExpectation extends ErrorExpectation<PreconditionFailedExpectation>
        permits PreconditionFailed {}
