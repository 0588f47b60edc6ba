package dev.statusquo.error;

import dev.statusquo.error.schema.JsonKind;
import java.util.List;

/**
 * {@code ok: false} with a code as {@code error}, as Slack and others send it, with 200 by design.
 */
final class SlackErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new SlackErrors());

    @Override
    public String id() {
        return "slack";
    }

    @Override
    public String name() {
        return "a Slack-like error body";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.at("/ok").is(JsonKind.BOOLEAN) && !body.at("/ok").bool().orElse(true);
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                body.text("/error", "/error/code"),
                body.text("/message", "/description", "/error/message"),
                body.requestId(),
                List.of());
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        if (!body.has("error")) {
            deviations.add("/error", "expected a code of the error, but was absent");
        }
    }
}
