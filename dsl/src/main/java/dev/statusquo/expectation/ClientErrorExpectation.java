package dev.statusquo.expectation;

/** What a contract says of a 4xx response: the client seems to have erred (RFC 9110, section 15.5). */
public sealed interface ClientErrorExpectation extends ErrorExpectation<ClientErrorExpectation> permits ClientError {}
