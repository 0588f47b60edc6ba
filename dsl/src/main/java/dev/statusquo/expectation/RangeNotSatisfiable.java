package dev.statusquo.expectation;

record RangeNotSatisfiable(Steps steps)
        implements RangeNotSatisfiableExpectation, ErrorSteps<RangeNotSatisfiableExpectation> {

    @Override
    public RangeNotSatisfiableExpectation after(Steps next) {
        return new RangeNotSatisfiable(next);
    }

    @Override
    public RangeNotSatisfiableExpectation withCompleteLength(long length) {
        return and(RangeChecks.completeLength(length));
    }
}
