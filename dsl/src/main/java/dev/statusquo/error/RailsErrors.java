package dev.statusquo.error;

/**
 * Rails in API mode: {@code status} and {@code error}, or the {@code errors} of a record by attribute.
 */
final class RailsErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new RailsErrors());

    @Override
    public String id() {
        return "rails";
    }

    @Override
    public String name() {
        return "Rails' error body";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        boolean framework = body.has("status", "error") && body.hasOnly("status", "error", "exception", "traces");
        return framework
                || (body.hasOnly("errors")
                        && ErrorBody.isListOfTexts(body.json().get("errors")));
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                null, body.text("/error"), body.requestId(), body.at("/errors").names());
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        deviations.statusAgrees("/status");
        deviations.phraseAgrees("/error");
    }
}
