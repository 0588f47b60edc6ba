package dev.statusquo.expectation;

/**
 * What a contract says of a 415 response: the content is in a format the resource does not take (RFC 9110, section
 * 15.5.16).
 */
public sealed interface UnsupportedMediaTypeExpectation extends ErrorExpectation<UnsupportedMediaTypeExpectation>
        permits UnsupportedMediaType {
    /**
     * Expects the response to name these media types in Accept, Accept-Patch or Accept-Post.
     *
     * <p>Passes: {@code Accept: application/json} for {@code "application/json"}. Fails: none of the three fields.
     * Source: RFC 9110, section 12.5.1.
     */
    UnsupportedMediaTypeExpectation withAccepted(String... mediaTypes);
}
