package dev.statusquo.expectation;

/**
 * What a contract says of a 307 response: the same request is to be sent elsewhere for now (RFC 9110, section 15.4.8).
 */
public sealed interface TemporaryRedirectExpectation extends RedirectionExpectation<TemporaryRedirectExpectation>
        permits TemporaryRedirect {}
