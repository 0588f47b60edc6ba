package dev.statusquo.expectation;

record TemporaryRedirect(Steps steps)
        implements TemporaryRedirectExpectation, RedirectionSteps<TemporaryRedirectExpectation> {

    @Override
    public TemporaryRedirectExpectation after(Steps next) {
        return new TemporaryRedirect(next);
    }
}
