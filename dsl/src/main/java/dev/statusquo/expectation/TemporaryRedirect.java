package dev.statusquo.expectation;

record TemporaryRedirect(Steps steps) implements TemporaryRedirectExpectation, RedirectSteps<TemporaryRedirectExpectation> {

    @Override
    public TemporaryRedirectExpectation after(Steps next) {
        return new TemporaryRedirect(next);
    }
}
