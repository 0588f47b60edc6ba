package dev.statusquo.expectation;

record Success(Steps steps) implements SuccessExpectation, ContentSteps<SuccessExpectation> {

    @Override
    public SuccessExpectation after(Steps next) {
        return new Success(next);
    }
}
