package dev.statusquo.expectation;

/** What a contract says of a 401 response: the request lacks valid credentials (RFC 9110, section 15.5.2). */
public sealed interface UnauthorizedExpectation extends ErrorExpectation<UnauthorizedExpectation> permits Unauthorized {
    /**
     * Expects WWW-Authenticate with at least one challenge.
     *
     * <p>Passes: {@code WWW-Authenticate: Bearer realm="api"}. Fails: an empty WWW-Authenticate. Source: RFC 9110,
     * section 11.6.1.
     */
    UnauthorizedExpectation withChallenge();

    /**
     * Expects a challenge of this scheme; schemes are compared without regard to case.
     *
     * <p>Passes: {@code WWW-Authenticate: Bearer realm="api"} for {@code "Bearer"}. Fails:
     * {@code WWW-Authenticate: Basic realm="api"}. Source: RFC 9110, section 11.6.1.
     */
    UnauthorizedExpectation withChallenge(String scheme);

    /**
     * Expects a challenge with this {@code error} attribute, such as {@code invalid_token}.
     *
     * <p>Passes: {@code WWW-Authenticate: Bearer error="invalid_token"}. Fails: {@code WWW-Authenticate: Bearer}.
     * Source: RFC 6750, section 3.
     */
    UnauthorizedExpectation withChallengeError(String error);

    /**
     * Expects challenges without an {@code error} attribute, as is right for a request without credentials.
     *
     * <p>Passes: {@code WWW-Authenticate: Bearer realm="api"}. Fails:
     * {@code WWW-Authenticate: Bearer error="invalid_token"}. Source: RFC 6750, section 3.1.
     */
    UnauthorizedExpectation withoutChallengeError();
}
