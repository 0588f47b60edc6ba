package dev.statusquo.expectation;

record PartialContent(Steps steps) implements PartialContentExpectation, ContentSteps<PartialContentExpectation> {

    @Override
    public PartialContentExpectation after(Steps next) {
        return new PartialContent(next);
    }

    @Override
    public PartialContentExpectation withContentRange(long first, long last, long completeLength) {
        return and(RangeChecks.range(first, last, completeLength));
    }
}
