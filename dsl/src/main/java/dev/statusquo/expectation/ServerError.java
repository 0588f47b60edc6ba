package dev.statusquo.expectation;

record ServerError(Steps steps) implements ServerErrorExpectation, ErrorSteps<ServerErrorExpectation> {

    @Override
    public ServerErrorExpectation after(Steps next) {
        return new ServerError(next);
    }
}
