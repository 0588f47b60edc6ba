package dev.statusquo.expectation;

record BadGateway(Steps steps) implements BadGatewayExpectation, ErrorSteps<BadGatewayExpectation> {

    @Override
    public BadGatewayExpectation after(Steps next) {
        return new BadGateway(next);
    }
}
