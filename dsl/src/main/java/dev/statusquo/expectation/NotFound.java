package dev.statusquo.expectation;

import dev.statusquo.exchange.Exchange;

record NotFound(Steps steps) implements NotFoundExpectation, ErrorSteps<NotFoundExpectation> {

    @Override
    public NotFoundExpectation after(Steps next) {
        return new NotFound(next);
    }

    @Override
    public NotFoundExpectation indistinguishableFrom(Exchange other) {
        return and(Indistinguishable.from(other));
    }
}
