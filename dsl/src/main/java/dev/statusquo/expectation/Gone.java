package dev.statusquo.expectation;

record Gone(Steps steps) implements GoneExpectation, ErrorSteps<GoneExpectation> {

    @Override
    public GoneExpectation after(Steps next) {
        return new Gone(next);
    }
}
