package dev.statusquo.expectation;

record Forbidden(Steps steps) implements ForbiddenExpectation, ErrorSteps<ForbiddenExpectation> {

    @Override
    public ForbiddenExpectation after(Steps next) {
        return new Forbidden(next);
    }
}
