package dev.statusquo.expectation;

record MultiStatus(Steps steps) implements MultiStatusExpectation, ContentSteps<MultiStatusExpectation> {

    @Override
    public MultiStatusExpectation after(Steps next) {
        return new MultiStatus(next);
    }
}
