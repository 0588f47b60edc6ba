package dev.statusquo.expectation;

/** What a contract says of a 429 response: the client has sent too many requests (RFC 6585, section 4). */
public sealed interface RateLimitedExpectation
        extends ErrorExpectation<RateLimitedExpectation>, RetryableExpectation<RateLimitedExpectation>
        permits RateLimited {
    /**
     * Expects the limit to be told, by RateLimit, RateLimit-Remaining or the X-RateLimit fields.
     *
     * <p>Passes: {@code RateLimit: "default";r=0;t=30}. Fails: none of these fields. Source:
     * draft-ietf-httpapi-ratelimit-headers.
     */
    RateLimitedExpectation withRateLimit();

    /**
     * Waits as long as Retry-After asks (at most a minute) and one second, repeats the request, and expects it not to
     * be refused with 429 again. Needs a client.
     *
     * <p>Passes: 200 after the wait. Fails: 429 after the wait. Source: RFC 6585, section 4.
     */
    RateLimitedExpectation honouringRetryAfter();
}
