package dev.statusquo.expectation;

record UriTooLong(Steps steps) implements UriTooLongExpectation, ErrorSteps<UriTooLongExpectation> {

    @Override
    public UriTooLongExpectation after(Steps next) {
        return new UriTooLong(next);
    }
}
