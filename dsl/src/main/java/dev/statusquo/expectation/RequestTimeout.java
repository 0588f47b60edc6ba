package dev.statusquo.expectation;

record RequestTimeout(Steps steps) implements RequestTimeoutExpectation, ErrorSteps<RequestTimeoutExpectation> {

    @Override
    public RequestTimeoutExpectation after(Steps next) {
        return new RequestTimeout(next);
    }
}
