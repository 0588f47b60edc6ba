package dev.statusquo.expectation;

/** What a contract says of a 451 response: access is denied by a legal demand (RFC 7725, section 3). */
public sealed interface UnavailableForLegalReasonsExpectation
        extends ErrorExpectation<UnavailableForLegalReasonsExpectation> permits UnavailableForLegalReasons {
    /**
     * Expects Link with {@code rel="blocked-by"}, naming who implements the block.
     *
     * <p>Passes: {@code Link: <https://example.com>; rel="blocked-by"}. Fails: no such Link. Source: RFC 7725, section
     * 4.
     */
    UnavailableForLegalReasonsExpectation withBlockedBy();
}
