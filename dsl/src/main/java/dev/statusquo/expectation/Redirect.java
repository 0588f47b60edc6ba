package dev.statusquo.expectation;

record Redirect(Steps steps) implements RedirectExpectation, RedirectionSteps<RedirectExpectation> {

    @Override
    public RedirectExpectation after(Steps next) {
        return new Redirect(next);
    }
}
