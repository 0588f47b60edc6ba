package dev.statusquo.expectation;

record PermanentRedirect(Steps steps)
        implements PermanentRedirectExpectation, RedirectionSteps<PermanentRedirectExpectation> {

    @Override
    public PermanentRedirectExpectation after(Steps next) {
        return new PermanentRedirect(next);
    }
}
