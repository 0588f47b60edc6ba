package dev.statusquo.expectation;

/** What a contract says of a 5xx response: the service knows that it failed (RFC 9110, section 15.6). */
public sealed interface ServerErrorExpectation extends ErrorExpectation<ServerErrorExpectation> permits ServerError {}
