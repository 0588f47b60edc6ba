package dev.statusquo.error;

import dev.statusquo.error.schema.JsonKind;
import java.util.List;

/**
 * Stripe's error object: a {@code type} of four, for cards a {@code decline_code}, the parameter to blame as {@code param}. The
 * id of the request comes in {@code Request-Id}.
 */
final class StripeErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new StripeErrors());

    @Override
    public String id() {
        return "stripe";
    }

    @Override
    public String name() {
        return "Stripe's error body";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.at("/error/type").is(JsonKind.STRING)
                && !body.at("/error/details").isPresent();
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        String param = body.text("/error/param");
        return new ErrorDetails(
                body.text("/error/code", "/error/type"),
                body.text("/error/message"),
                body.requestId(),
                param == null ? List.of() : List.of(param));
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        int status = body.exchange().status().code();
        if ("card_error".equals(body.text("/error/type")) && status != 402) {
            deviations.add("/error/type", "card_error goes with 402, but the status is " + status);
        }
        if (!body.exchange().headers().contains("Request-Id")) {
            deviations.add("header Request-Id", "expected the id of the request, but was absent");
        }
    }
}
