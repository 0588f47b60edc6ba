package dev.statusquo.expectation;

/** What a contract says of a 425 response: the service will not risk a replay (RFC 8470, section 5.2). */
public sealed interface TooEarlyExpectation extends ErrorExpectation<TooEarlyExpectation> permits TooEarly {}
