package dev.statusquo.expectation;

record Locked(Steps steps) implements LockedExpectation, ErrorSteps<LockedExpectation> {

    @Override
    public LockedExpectation after(Steps next) {
        return new Locked(next);
    }
}
