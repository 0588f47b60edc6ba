package dev.statusquo.expectation;

import dev.statusquo.error.ErrorShape;
import org.hamcrest.Matcher;

/** The steps of every error. */
non-sealed interface ErrorSteps<SELF extends Expectation<SELF>> extends ContentSteps<SELF>, ErrorExpectation<SELF> {

    @Override
    default SELF withErrorBody() {
        return and(ErrorChecks.ofClientsShape());
    }

    @Override
    default SELF withErrorBody(ErrorShape shape) {
        return and(ErrorChecks.ofShape(shape));
    }

    @Override
    default SELF withErrorCode(String code) {
        return and(ErrorChecks.code(code));
    }

    @Override
    default SELF withErrorCode(Matcher<? super String> code) {
        return and(ErrorChecks.code(code));
    }

    @Override
    default SELF withMessage(Matcher<? super String> message) {
        return and(ErrorChecks.message(message));
    }

    @Override
    default SELF withRequestId() {
        return and(ErrorChecks.requestId());
    }

    @Override
    default SELF withFieldErrors(String... fields) {
        return and(ErrorChecks.fields(fields));
    }

    @Override
    default SELF withoutLeaks() {
        return and(ErrorChecks.withoutLeaks());
    }
}
