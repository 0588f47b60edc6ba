package dev.statusquo.expectation;

record SeeOther(Steps steps) implements SeeOtherExpectation, RedirectSteps<SeeOtherExpectation> {

    @Override
    public SeeOtherExpectation after(Steps next) {
        return new SeeOther(next);
    }
}
