package dev.statusquo.expectation;

record UnavailableForLegalReasons(Steps steps)
        implements UnavailableForLegalReasonsExpectation, ErrorSteps<UnavailableForLegalReasonsExpectation> {

    @Override
    public UnavailableForLegalReasonsExpectation after(Steps next) {
        return new UnavailableForLegalReasons(next);
    }

    @Override
    public UnavailableForLegalReasonsExpectation withBlockedBy() {
        return and(LinkCheck.blockedBy());
    }
}
