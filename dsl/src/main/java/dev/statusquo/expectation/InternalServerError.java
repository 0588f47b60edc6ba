package dev.statusquo.expectation;

record InternalServerError(Steps steps)
        implements InternalServerErrorExpectation, ErrorSteps<InternalServerErrorExpectation> {

    @Override
    public InternalServerErrorExpectation after(Steps next) {
        return new InternalServerError(next);
    }
}
