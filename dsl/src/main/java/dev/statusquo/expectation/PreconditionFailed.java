package dev.statusquo.expectation;

record PreconditionFailed(Steps steps)
        implements PreconditionFailedExpectation, ErrorSteps<PreconditionFailedExpectation> {

    @Override
    public PreconditionFailedExpectation after(Steps next) {
        return new PreconditionFailed(next);
    }
}
