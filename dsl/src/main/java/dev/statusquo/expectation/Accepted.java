package dev.statusquo.expectation;

record Accepted(Steps steps)
        implements AcceptedExpectation, ContentSteps<AcceptedExpectation>, RetrySteps<AcceptedExpectation> {

    @Override
    public AcceptedExpectation after(Steps next) {
        return new Accepted(next);
    }

    @Override
    public AcceptedExpectation withMonitor() {
        return and(LinkCheck.monitor());
    }
}
