package dev.statusquo.error;

import dev.statusquo.error.schema.JsonValue;
import java.math.BigDecimal;

/**
 * The envelope of the status guide: a code in lower case with underscores, a text for people, an id for the logs; {@code fields}
 * where input was refused and {@code retry_after} where it is worth trying again.
 */
final class StatusGuideErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new StatusGuideErrors());

    private static final String[] FOREIGN = {
        "status", "statusCode", "timestamp", "ok", "error_description", "exception", "trace", "_links"
    };

    @Override
    public String id() {
        return "status-guide";
    }

    @Override
    public String name() {
        return "the status guide's envelope";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.isText("error") && body.isText("message") && !body.hasAny(FOREIGN);
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                body.text("/error"),
                body.text("/message"),
                body.requestId("/request_id"),
                body.at("/fields").names());
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        int status = body.exchange().status().code();
        if (body.requestId("/request_id") == null) {
            deviations.add(
                    "/request_id",
                    "expected an id of the request here or in X-Request-Id or Request-Id, but was absent");
        }
        if (body.has("fields") && status != 400 && status != 409 && status != 422) {
            deviations.add("/fields", "expected only with 400, 409 and 422, but the status is " + status);
        }
        JsonValue inBody = body.json().get("retry_after");
        Long inHeader = RetryAfterSeconds.of(body.exchange().headers());
        if (inBody.number().isPresent()
                && inHeader != null
                && differ(inBody.number().get(), inHeader)) {
            deviations.add(
                    "/retry_after",
                    "expected what Retry-After says, " + inHeader + " seconds, but was " + Deviations.quoted(inBody));
        }
    }

    private static boolean differ(BigDecimal inBody, long inHeader) {
        return inBody.compareTo(BigDecimal.valueOf(inHeader + 1)) > 0
                || inBody.compareTo(BigDecimal.valueOf(inHeader - 1)) < 0;
    }
}
