package dev.statusquo.expectation;

/**
 * What a contract says of a 303 response: the answer is to be fetched with GET elsewhere (RFC 9110, section 15.4.4).
 */
public sealed interface SeeOtherExpectation extends RedirectionExpectation<SeeOtherExpectation> permits SeeOther {}
