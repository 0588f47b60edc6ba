package dev.statusquo.expectation;

/** What a contract says of a 428 response: the request must be conditional (RFC 6585, section 3). */
public sealed interface PreconditionRequiredExpectation extends ErrorExpectation<PreconditionRequiredExpectation>
        permits PreconditionRequired {}
