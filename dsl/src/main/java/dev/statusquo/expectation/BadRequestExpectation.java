package dev.statusquo.expectation;

/** What a contract says of a 400 response: the request is malformed (RFC 9110, section 15.5.1). */
public sealed interface BadRequestExpectation extends ErrorExpectation<BadRequestExpectation> permits BadRequest {}
