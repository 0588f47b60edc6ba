package dev.statusquo.expectation;

record NoContent(Steps steps) implements NoContentExpectation, ExpectationSteps<NoContentExpectation> {

    @Override
    public NoContentExpectation after(Steps next) {
        return new NoContent(next);
    }
}
