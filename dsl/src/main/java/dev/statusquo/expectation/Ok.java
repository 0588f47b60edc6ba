package dev.statusquo.expectation;

record Ok(Steps steps) implements OkExpectation, ContentSteps<OkExpectation> {

    @Override
    public OkExpectation after(Steps next) {
        return new Ok(next);
    }

    @Override
    public OkExpectation withBody() {
        return and(ContentChecks.present());
    }
}
