package dev.statusquo.error;

import java.util.List;

/**
 * The body of NestJS's default exception filter: {@code statusCode}, {@code message} as a text or an array of texts, and the phrase
 * of the status as {@code error}.
 */
final class NestErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new NestErrors());

    @Override
    public String id() {
        return "nest";
    }

    @Override
    public String name() {
        return "NestJS's error body";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.has("statusCode", "message");
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(null, body.text("/message", "/message/0"), body.requestId(), List.of());
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        deviations.statusAgrees("/statusCode");
        deviations.phraseAgrees("/error");
    }
}
