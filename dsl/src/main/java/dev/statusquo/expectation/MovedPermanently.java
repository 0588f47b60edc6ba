package dev.statusquo.expectation;

record MovedPermanently(Steps steps)
        implements MovedPermanentlyExpectation, RedirectionSteps<MovedPermanentlyExpectation> {

    @Override
    public MovedPermanentlyExpectation after(Steps next) {
        return new MovedPermanently(next);
    }
}
