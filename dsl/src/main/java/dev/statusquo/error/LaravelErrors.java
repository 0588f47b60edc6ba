package dev.statusquo.error;

/**
 * Laravel's error body: a {@code message}, and with 422 the {@code errors} by field.
 */
final class LaravelErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new LaravelErrors());

    @Override
    public String id() {
        return "laravel";
    }

    @Override
    public String name() {
        return "Laravel's error body";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.isText("message")
                && (body.hasOnly("message")
                        || (body.hasOnly("message", "errors") && body.isObject("errors"))
                        || body.has("exception", "file", "line", "trace"));
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                null,
                body.text("/message"),
                body.requestId(),
                body.at("/errors").names());
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        int status = body.exchange().status().code();
        if (body.has("errors") && status != 422) {
            deviations.add("/errors", "expected only with 422, but the status is " + status);
        }
    }
}
