package dev.statusquo.expectation;

/** What a contract says of a 500 response: the service failed unexpectedly (RFC 9110, section 15.6.1). */
public sealed interface InternalServerErrorExpectation extends ErrorExpectation<InternalServerErrorExpectation>
        permits InternalServerError {}
