package dev.statusquo.expectation;

record MethodNotAllowed(Steps steps) implements MethodNotAllowedExpectation, ErrorSteps<MethodNotAllowedExpectation> {

    @Override
    public MethodNotAllowedExpectation after(Steps next) {
        return new MethodNotAllowed(next);
    }

    @Override
    public MethodNotAllowedExpectation withAllow() {
        return and(AllowChecks.present());
    }

    @Override
    public MethodNotAllowedExpectation withAllow(String... exactly) {
        return and(AllowChecks.exactly(exactly));
    }
}
