package dev.statusquo.expectation;

/** What a contract says of a 200 response: the request succeeded (RFC 9110, section 15.3.1). */
public sealed interface OkExpectation extends ContentExpectation<OkExpectation> permits Ok {
    /**
     * Expects content: at least one byte.
     *
     * <p>Passes: {@code {"id":42}}. Fails: no content at all. Source: RFC 9110, section 15.3.1.
     */
    OkExpectation withBody();
}
