package dev.statusquo.expectation;

record NotAcceptable(Steps steps) implements NotAcceptableExpectation, ErrorSteps<NotAcceptableExpectation> {

    @Override
    public NotAcceptableExpectation after(Steps next) {
        return new NotAcceptable(next);
    }
}
