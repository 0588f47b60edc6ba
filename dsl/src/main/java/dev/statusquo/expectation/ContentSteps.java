package dev.statusquo.expectation;

import org.hamcrest.Matcher;

/** The steps of every outcome that may have content. */
non-sealed interface ContentSteps<SELF extends Expectation<SELF>>
        extends ExpectationSteps<SELF>, ContentExpectation<SELF> {

    @Override
    default SELF withMediaType(String mediaType) {
        return and(ContentChecks.mediaType(mediaType));
    }

    @Override
    default SELF withBody(Matcher<? super String> text) {
        return and(ContentChecks.text(text));
    }

    @Override
    default SELF withJson(String pointer, Matcher<?> value) {
        return and(new JsonCheck(pointer, value));
    }

    @Override
    default SELF matchingSchema(String classpathOrJson) {
        return and(SchemaCheck.of(classpathOrJson));
    }
}
