package dev.statusquo.expectation;

record UnprocessableContent(Steps steps)
        implements UnprocessableContentExpectation, ErrorSteps<UnprocessableContentExpectation> {

    @Override
    public UnprocessableContentExpectation after(Steps next) {
        return new UnprocessableContent(next);
    }
}
