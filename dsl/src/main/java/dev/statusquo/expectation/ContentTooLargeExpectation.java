package dev.statusquo.expectation;

/** What a contract says of a 413 response: the content is larger than the service takes (RFC 9110, section 15.5.14). */
public sealed interface ContentTooLargeExpectation
        extends ErrorExpectation<ContentTooLargeExpectation>, RetryableExpectation<ContentTooLargeExpectation>
        permits ContentTooLarge {}
