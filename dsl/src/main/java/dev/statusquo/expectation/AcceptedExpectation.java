package dev.statusquo.expectation;

/** What a contract says of a 202 response: the request will be acted on later (RFC 9110, section 15.3.3). */
public sealed interface AcceptedExpectation
        extends ContentExpectation<AcceptedExpectation>, RetryableExpectation<AcceptedExpectation> permits Accepted {
    /**
     * Expects a pointer to where the state of the work can be seen: Location, or a Link with {@code rel="monitor"},
     * {@code rel="status"} or {@code rel="self"}.
     *
     * <p>Passes: {@code Location: /jobs/7}. Fails: neither field. Source: RFC 9110, section 15.3.3.
     */
    AcceptedExpectation withMonitor();
}
