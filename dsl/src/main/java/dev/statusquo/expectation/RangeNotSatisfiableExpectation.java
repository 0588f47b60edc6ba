package dev.statusquo.expectation;

/** What a contract says of a 416 response: none of the ranges asked for can be sent (RFC 9110, section 15.5.17). */
public sealed interface RangeNotSatisfiableExpectation extends ErrorExpectation<RangeNotSatisfiableExpectation>
        permits RangeNotSatisfiable {
    /**
     * Expects Content-Range to tell the complete length, in bytes.
     *
     * <p>Passes: {@code Content-Range: bytes *}{@code /1234} for {@code 1234}. Fails: no Content-Range. Source: RFC
     * 9110, section 15.5.17.
     */
    RangeNotSatisfiableExpectation withCompleteLength(long length);
}
