package dev.statusquo.expectation;

record Found(Steps steps) implements FoundExpectation, RedirectSteps<FoundExpectation> {

    @Override
    public FoundExpectation after(Steps next) {
        return new Found(next);
    }
}
