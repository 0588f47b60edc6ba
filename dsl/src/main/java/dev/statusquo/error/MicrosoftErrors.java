package dev.statusquo.error;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The error object of Microsoft's REST guidelines and of OData 4: {@code code} and {@code message}, which parts are to blame in
 * {@code details}.
 */
final class MicrosoftErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new MicrosoftErrors());

    @Override
    public String id() {
        return "microsoft";
    }

    @Override
    public String name() {
        return "Microsoft's error body";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.at("/error/code").is(JsonKind.STRING)
                && body.at("/error/message").isPresent()
                && !body.at("/error/type").isPresent();
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                body.text("/error/code"),
                body.text("/error/message"),
                body.requestId("/error/innererror/request-id", "/error/innerError/request-id"),
                fields(body));
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        String code = body.text("/error/code");
        body.exchange()
                .headers()
                .first("x-ms-error-code")
                .filter(header -> !header.equals(code))
                .ifPresent(header -> deviations.add(
                        "/error/code",
                        "expected what x-ms-error-code says, " + Deviations.quoted(JsonValue.of(header)) + ", but was "
                                + Deviations.quoted(body.at("/error/code"))));
    }

    private static List<String> fields(ErrorBody body) {
        Set<String> fields = new LinkedHashSet<>(body.texts("/error/details", "target"));
        if (fields.isEmpty()) {
            body.at("/error/target").text().ifPresent(fields::add);
        }
        return List.copyOf(fields);
    }
}
