package dev.statusquo.expectation;

record GatewayTimeout(Steps steps) implements GatewayTimeoutExpectation, ErrorSteps<GatewayTimeoutExpectation> {

    @Override
    public GatewayTimeoutExpectation after(Steps next) {
        return new GatewayTimeout(next);
    }
}
