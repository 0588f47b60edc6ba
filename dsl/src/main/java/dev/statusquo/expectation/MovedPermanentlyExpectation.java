package dev.statusquo.expectation;

/** What a contract says of a 301 response: the resource has a new URI for good (RFC 9110, section 15.4.2). */
public sealed interface MovedPermanentlyExpectation extends RedirectionExpectation<MovedPermanentlyExpectation>
        permits MovedPermanently {}
