package dev.statusquo.expectation;

import org.hamcrest.Matcher;

record Created(Steps steps) implements CreatedExpectation, ContentSteps<CreatedExpectation> {

    @Override
    public CreatedExpectation after(Steps next) {
        return new Created(next);
    }

    @Override
    public CreatedExpectation withLocation() {
        return and(LocationChecks.ofCreated());
    }

    @Override
    public CreatedExpectation withLocation(Matcher<? super String> value) {
        return and(LocationChecks.matching(value));
    }

    @Override
    public CreatedExpectation withResolvingLocation() {
        return and(LocationChecks.resolving());
    }

    @Override
    public CreatedExpectation withoutLocation(String reason) {
        return and(LocationChecks.absent(reason));
    }
}
