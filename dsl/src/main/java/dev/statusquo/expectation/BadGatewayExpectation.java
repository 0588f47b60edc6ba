package dev.statusquo.expectation;

/**
 * What a contract says of a 502 response: an upstream service answered with something invalid (RFC 9110, section
 * 15.6.3).
 */
public sealed interface BadGatewayExpectation extends ErrorExpectation<BadGatewayExpectation> permits BadGateway {}
