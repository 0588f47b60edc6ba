package dev.statusquo.expectation;

record TooEarly(Steps steps) implements TooEarlyExpectation, ErrorSteps<TooEarlyExpectation> {

    @Override
    public TooEarlyExpectation after(Steps next) {
        return new TooEarly(next);
    }
}
