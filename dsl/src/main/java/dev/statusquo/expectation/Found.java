package dev.statusquo.expectation;

record Found(Steps steps) implements FoundExpectation, RedirectionSteps<FoundExpectation> {

    @Override
    public FoundExpectation after(Steps next) {
        return new Found(next);
    }
}
