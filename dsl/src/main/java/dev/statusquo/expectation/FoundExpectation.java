package dev.statusquo.expectation;

/** What a contract says of a 302 response: the resource is elsewhere for now (RFC 9110, section 15.4.3). */
public sealed interface FoundExpectation extends RedirectionExpectation<FoundExpectation> permits Found {}
