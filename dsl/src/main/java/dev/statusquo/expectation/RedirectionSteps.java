package dev.statusquo.expectation;

import org.hamcrest.Matcher;

/** The steps of every redirect. */
non-sealed interface RedirectionSteps<SELF extends Expectation<SELF>>
        extends ContentSteps<SELF>, RedirectionExpectation<SELF> {

    @Override
    default SELF withLocation() {
        return and(LocationChecks.ofRedirect());
    }

    @Override
    default SELF withLocation(Matcher<? super String> value) {
        return and(LocationChecks.matching(value));
    }

    @Override
    default SELF withResolvingLocation() {
        return and(LocationChecks.redirectResolving());
    }

    @Override
    default SELF preservingMethod() {
        return and(LocationChecks.preservingMethod());
    }
}
