package dev.statusquo.expectation;

record Conflict(Steps steps) implements ConflictExpectation, ErrorSteps<ConflictExpectation> {

    @Override
    public ConflictExpectation after(Steps next) {
        return new Conflict(next);
    }
}
