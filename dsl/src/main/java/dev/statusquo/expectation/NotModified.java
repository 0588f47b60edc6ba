package dev.statusquo.expectation;

record NotModified(Steps steps) implements NotModifiedExpectation, ExpectationSteps<NotModifiedExpectation> {

    @Override
    public NotModifiedExpectation after(Steps next) {
        return new NotModified(next);
    }

    @Override
    public NotModifiedExpectation withEntityTag() {
        return and(RangeChecks.entityTag());
    }
}
