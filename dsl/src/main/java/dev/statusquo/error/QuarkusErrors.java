package dev.statusquo.error;

/**
 * Quarkus's report of violated constraints: {@code title}, {@code status} and {@code violations}, as plain JSON; in development
 * {@code details} and {@code stack} instead.
 */
final class QuarkusErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new QuarkusErrors());

    @Override
    public String id() {
        return "quarkus";
    }

    @Override
    public String name() {
        return "Quarkus's violation report";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return !body.isProblem()
                && ((body.isArray("violations") && body.has("title", "status")) || body.has("details", "stack"));
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                null, body.text("/title", "/details"), body.requestId("/errorId"), body.texts("/violations", "field"));
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        deviations.statusAgrees("/status");
    }
}
