package dev.statusquo.expectation;

record BadRequest(Steps steps) implements BadRequestExpectation, ErrorSteps<BadRequestExpectation> {

    @Override
    public BadRequestExpectation after(Steps next) {
        return new BadRequest(next);
    }
}
