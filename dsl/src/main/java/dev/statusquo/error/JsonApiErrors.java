package dev.statusquo.error;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonPointer;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The error document of JSON:API 1.1: an array of {@code errors} and no {@code data} beside it, each with a status written as a
 * text. A {@code source.pointer} leads to a value of the request's document.
 */
final class JsonApiErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new JsonApiErrors());

    @Override
    public String id() {
        return "json-api";
    }

    @Override
    public String name() {
        return "a JSON:API error document";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/vnd.api+json");
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.mediaType().equals("application/vnd.api+json") && body.has("errors");
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                body.text("/errors/0/code"),
                body.text("/errors/0/detail", "/errors/0/title"),
                body.requestId("/errors/0/id", "/meta/request_id"),
                fields(body));
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        if (body.has("data")) {
            deviations.add("/data", "expected no data beside errors, but was " + Deviations.quoted(body.at("/data")));
        }
        if (body.at("/errors").size() == 1) {
            deviations.statusAgrees("/errors/0/status");
        }
        JsonValue request = JsonText.of(body.exchange().request().body()).orAbsent();
        List<JsonValue> errors = body.at("/errors").elements();
        for (int i = 0; i < errors.size(); i++) {
            String pointer = errors.get(i).get("source").get("pointer").text().orElse("");
            if (pointer.startsWith("/")
                    && request.is(JsonKind.OBJECT)
                    && !request.at(JsonPointer.of(pointer)).isPresent()) {
                deviations.add(
                        "/errors/" + i + "/source/pointer",
                        "expected a pointer to a value of the request, but there is none at "
                                + Deviations.quoted(JsonValue.of(pointer)));
            }
        }
    }

    private static List<String> fields(ErrorBody body) {
        Set<String> fields = new LinkedHashSet<>();
        for (JsonValue error : body.at("/errors").elements()) {
            JsonValue source = error.get("source");
            Optional<String> pointer = source.get("pointer").text();
            if (pointer.isPresent()) {
                String path = pointer.get();
                String start = "/data/attributes/";
                fields.add(
                        path.startsWith(start) ? path.substring(start.length()).replace('/', '.') : path);
            } else {
                source.get("parameter")
                        .text()
                        .or(() -> source.get("header").text())
                        .ifPresent(fields::add);
            }
        }
        return List.copyOf(fields);
    }
}
