package dev.statusquo.expectation;

record PermanentRedirect(Steps steps) implements PermanentRedirectExpectation, RedirectSteps<PermanentRedirectExpectation> {

    @Override
    public PermanentRedirectExpectation after(Steps next) {
        return new PermanentRedirect(next);
    }
}
