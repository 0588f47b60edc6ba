package dev.statusquo.expectation;

/** What a contract says of a 207 response: several operations have a status each (RFC 4918, section 11.1). */
public sealed interface MultiStatusExpectation extends ContentExpectation<MultiStatusExpectation> permits MultiStatus {}
