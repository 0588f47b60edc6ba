package dev.statusquo.expectation;

record PreconditionRequired(Steps steps)
        implements PreconditionRequiredExpectation, ErrorSteps<PreconditionRequiredExpectation> {

    @Override
    public PreconditionRequiredExpectation after(Steps next) {
        return new PreconditionRequired(next);
    }
}
