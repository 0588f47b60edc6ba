package dev.statusquo.expectation;

/**
 * What a contract says of a 308 response: the same request is to be sent elsewhere for good (RFC 9110, section 15.4.9).
 */
public sealed interface PermanentRedirectExpectation extends RedirectionExpectation<PermanentRedirectExpectation>
        permits PermanentRedirect {}
