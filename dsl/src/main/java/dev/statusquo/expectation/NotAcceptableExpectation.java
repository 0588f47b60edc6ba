package dev.statusquo.expectation;

/** What a contract says of a 406 response: there is no representation the client accepts (RFC 9110, section 15.5.7). */
public sealed interface NotAcceptableExpectation extends ErrorExpectation<NotAcceptableExpectation>
        permits NotAcceptable {}
