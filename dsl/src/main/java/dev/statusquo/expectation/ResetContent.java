package dev.statusquo.expectation;

record ResetContent(Steps steps) implements ResetContentExpectation, ExpectationSteps<ResetContentExpectation> {

    @Override
    public ResetContentExpectation after(Steps next) {
        return new ResetContent(next);
    }
}
