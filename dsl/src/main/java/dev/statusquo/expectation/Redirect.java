package dev.statusquo.expectation;

record Redirect(Steps steps) implements RedirectExpectation, RedirectSteps<RedirectExpectation> {

    @Override
    public RedirectExpectation after(Steps next) {
        return new Redirect(next);
    }
}
