package dev.statusquo.expectation;

/** What a contract says of a 3xx response: further action is needed (RFC 9110, section 15.4). */
public sealed interface RedirectExpectation extends RedirectionExpectation<RedirectExpectation> permits Redirect {}
