package dev.statusquo.expectation;

/** What a contract says of a 501 response: the service does not know the method at all (RFC 9110, section 15.6.2). */
public sealed interface NotImplementedExpectation extends ErrorExpectation<NotImplementedExpectation>
        permits NotImplemented {}
