package dev.statusquo.expectation;

record ServiceUnavailable(Steps steps)
        implements ServiceUnavailableExpectation,
                ErrorSteps<ServiceUnavailableExpectation>,
                RetrySteps<ServiceUnavailableExpectation> {

    @Override
    public ServiceUnavailableExpectation after(Steps next) {
        return new ServiceUnavailable(next);
    }
}
