package dev.statusquo.expectation;

record SeeOther(Steps steps) implements SeeOtherExpectation, RedirectionSteps<SeeOtherExpectation> {

    @Override
    public SeeOtherExpectation after(Steps next) {
        return new SeeOther(next);
    }
}
