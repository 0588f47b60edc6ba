package dev.statusquo.expectation;

/**
 * What a contract says of a 422 response: the content is well formed and its instructions cannot be followed (RFC 9110,
 * section 15.5.21).
 */
public sealed interface UnprocessableContentExpectation extends ErrorExpectation<UnprocessableContentExpectation>
        permits UnprocessableContent {}
