package dev.statusquo.expectation;

record UnsupportedMediaType(Steps steps)
        implements UnsupportedMediaTypeExpectation, ErrorSteps<UnsupportedMediaTypeExpectation> {

    @Override
    public UnsupportedMediaTypeExpectation after(Steps next) {
        return new UnsupportedMediaType(next);
    }

    @Override
    public UnsupportedMediaTypeExpectation withAccepted(String... mediaTypes) {
        return and(AllowChecks.accepted(mediaTypes));
    }
}
