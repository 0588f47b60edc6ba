package dev.statusquo.expectation;

/** What a contract says of a 504 response: an upstream service did not answer in time (RFC 9110, section 15.6.5). */
public sealed interface GatewayTimeoutExpectation extends ErrorExpectation<GatewayTimeoutExpectation>
        permits GatewayTimeout {}
