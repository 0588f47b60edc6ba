package dev.statusquo.expectation;

record ClientError(Steps steps) implements ClientErrorExpectation, ErrorSteps<ClientErrorExpectation> {

    @Override
    public ClientErrorExpectation after(Steps next) {
        return new ClientError(next);
    }
}
