package dev.statusquo.expectation;

record NotImplemented(Steps steps) implements NotImplementedExpectation, ErrorSteps<NotImplementedExpectation> {

    @Override
    public NotImplementedExpectation after(Steps next) {
        return new NotImplemented(next);
    }
}
