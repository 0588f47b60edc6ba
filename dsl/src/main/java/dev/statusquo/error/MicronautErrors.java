package dev.statusquo.error;

import dev.statusquo.error.schema.JsonKind;

/**
 * Micronaut's {@code JsonError}: a {@code message}, {@code _links} and the single faults under {@code _embedded.errors}.
 */
final class MicronautErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new MicronautErrors());

    @Override
    public String id() {
        return "micronaut";
    }

    @Override
    public String name() {
        return "Micronaut's error body";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.isText("message")
                && (body.isObject("_links") || body.at("/_embedded/errors").is(JsonKind.ARRAY));
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                body.text("/logref"),
                body.text("/_embedded/errors/0/message", "/message"),
                body.requestId(),
                body.texts("/_embedded/errors", "path"));
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        deviations.phraseAgrees(body.has("_embedded") ? "/message" : "/_embedded");
    }
}
