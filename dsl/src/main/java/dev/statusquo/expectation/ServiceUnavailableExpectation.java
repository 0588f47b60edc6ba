package dev.statusquo.expectation;

/** What a contract says of a 503 response: the service cannot answer for now (RFC 9110, section 15.6.4). */
public sealed interface ServiceUnavailableExpectation
        extends ErrorExpectation<ServiceUnavailableExpectation>, RetryableExpectation<ServiceUnavailableExpectation>
        permits ServiceUnavailable {}
