package dev.statusquo.expectation;

record Status(Steps steps) implements StatusExpectation, ErrorSteps<StatusExpectation> {

    @Override
    public StatusExpectation after(Steps next) {
        return new Status(next);
    }
}
