package dev.statusquo.error;

import dev.statusquo.error.schema.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * FastAPI's error body: {@code detail}, a text or with 422 an array that says of each fault where, what and which kind.
 */
final class FastApiErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new FastApiErrors());

    @Override
    public String id() {
        return "fastapi";
    }

    @Override
    public String name() {
        return "FastAPI's error body";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        JsonValue detail = body.json().get("detail");
        boolean faults = detail.get(0).get("loc").isPresent();
        return body.hasOnly("detail") && (faults || !detail.text().orElse(".").endsWith("."));
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        List<String> kinds = body.texts("/detail", "type");
        return new ErrorDetails(
                kinds.isEmpty() ? null : kinds.get(0),
                body.text("/detail", "/detail/0/msg"),
                body.requestId(),
                fields(body));
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        int status = body.exchange().status().code();
        if (body.isArray("detail") && status != 422 && status != 400) {
            deviations.add("/detail", "a list of faults goes with 422, but the status is " + status);
        }
    }

    private static List<String> fields(ErrorBody body) {
        Set<String> fields = new LinkedHashSet<>();
        for (JsonValue fault : body.at("/detail").elements()) {
            List<JsonValue> way = fault.get("loc").elements();
            List<String> names = new ArrayList<>();
            way.stream().skip(1).forEach(step -> names.add(step.text().orElse(step.toString())));
            if (!names.isEmpty()) {
                fields.add(String.join(".", names));
            }
        }
        return List.copyOf(fields);
    }
}
