package dev.statusquo.expectation;

/** What a contract says of a 405 response: the resource does not support the method (RFC 9110, section 15.5.6). */
public sealed interface MethodNotAllowedExpectation extends ErrorExpectation<MethodNotAllowedExpectation>
        permits MethodNotAllowed {
    /**
     * Expects Allow, in its grammar and without the method refused.
     *
     * <p>Passes: {@code Allow: GET, HEAD}. Fails: no Allow. Source: RFC 9110, section 10.2.1.
     */
    MethodNotAllowedExpectation withAllow();

    /**
     * Expects Allow to list exactly these methods, in any order.
     *
     * <p>Passes: {@code Allow: HEAD, GET} for {@code ("GET", "HEAD")}. Fails: {@code Allow: GET}. Source: RFC 9110,
     * section 10.2.1.
     */
    MethodNotAllowedExpectation withAllow(String... exactly);
}
