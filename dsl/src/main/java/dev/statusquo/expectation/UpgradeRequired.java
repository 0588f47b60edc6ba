package dev.statusquo.expectation;

record UpgradeRequired(Steps steps) implements UpgradeRequiredExpectation, ErrorSteps<UpgradeRequiredExpectation> {

    @Override
    public UpgradeRequiredExpectation after(Steps next) {
        return new UpgradeRequired(next);
    }

    @Override
    public UpgradeRequiredExpectation withUpgrade(String protocol) {
        return and(new UpgradeCheck(protocol));
    }
}
