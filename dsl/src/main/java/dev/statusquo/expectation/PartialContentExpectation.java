package dev.statusquo.expectation;

/** What a contract says of a 206 response: the ranges asked for are sent (RFC 9110, section 15.3.7). */
public sealed interface PartialContentExpectation extends ContentExpectation<PartialContentExpectation>
        permits PartialContent {
    /**
     * Expects Content-Range to name exactly this range of bytes.
     *
     * <p>Passes: {@code Content-Range: bytes 0-99/1234} for {@code (0, 99, 1234)}. Fails:
     * {@code Content-Range: bytes 0-98/1234}. Source: RFC 9110, section 14.4.
     */
    PartialContentExpectation withContentRange(long first, long last, long completeLength);
}
