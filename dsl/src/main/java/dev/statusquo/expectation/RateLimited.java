package dev.statusquo.expectation;

record RateLimited(Steps steps)
        implements RateLimitedExpectation, ErrorSteps<RateLimitedExpectation>, RetrySteps<RateLimitedExpectation> {

    @Override
    public RateLimitedExpectation after(Steps next) {
        return new RateLimited(next);
    }

    @Override
    public RateLimitedExpectation withRateLimit() {
        return and(RateLimitCheck.INSTANCE);
    }

    @Override
    public RateLimitedExpectation honouringRetryAfter() {
        return and(RetryAfterChecks.honoured());
    }
}
