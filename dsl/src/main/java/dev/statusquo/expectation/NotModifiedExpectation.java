package dev.statusquo.expectation;

/** What a contract says of a 304 response: what the client has is still current (RFC 9110, section 15.4.5). */
public sealed interface NotModifiedExpectation extends Expectation<NotModifiedExpectation> permits NotModified {
    /**
     * Expects an ETag in its grammar.
     *
     * <p>Passes: {@code ETag: "v2"}. Fails: {@code ETag: v2}. Source: RFC 9110, section 8.8.3.
     */
    NotModifiedExpectation withEntityTag();
}
