package dev.statusquo.expectation;

record RequestHeaderFieldsTooLarge(Steps steps)
        implements RequestHeaderFieldsTooLargeExpectation, ErrorSteps<RequestHeaderFieldsTooLargeExpectation> {

    @Override
    public RequestHeaderFieldsTooLargeExpectation after(Steps next) {
        return new RequestHeaderFieldsTooLarge(next);
    }
}
