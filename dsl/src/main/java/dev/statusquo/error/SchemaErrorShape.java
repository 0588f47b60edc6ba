package dev.statusquo.error;

import dev.statusquo.error.schema.JsonSchema;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A shape that is nothing but a JSON Schema of a project's own; details are read from the members that go by usual names. */
final class SchemaErrorShape implements ErrorShape {

    private final String name;
    private final JsonSchema schema;

    SchemaErrorShape(String name, String classpathOrJson) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank; call the shape something that messages can say");
        }
        this.name = name;
        String text = classpathOrJson.strip();
        this.schema = text.startsWith("{")
                ? JsonSchema.compile(text)
                : SchemaResource.compiled(text.startsWith("classpath:") ? text.substring(10) : text);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean recognises(Exchange exchange) {
        ErrorBody body = ErrorBody.of(exchange);
        return body.json().isPresent() && schema.accepts(body.json());
    }

    @Override
    public ErrorDetails details(Exchange exchange) {
        ErrorBody body = ErrorBody.of(exchange);
        return new ErrorDetails(
                body.text("/code", "/error_code", "/errorCode", "/error/code", "/error", "/type"),
                body.text("/message", "/detail", "/error/message", "/error_description", "/title", "/description"),
                body.requestId(
                        "/request_id", "/requestId", "/traceId", "/trace_id", "/correlationId", "/error/request_id"),
                fields(body));
    }

    private static List<String> fields(ErrorBody body) {
        Set<String> fields = new LinkedHashSet<>();
        for (String place :
                List.of("/fields", "/errors", "/violations", "/details", "/error/fields", "/error/details")) {
            fields.addAll(body.at(place).names());
            fields.addAll(body.texts(place, "field", "name", "path", "property", "pointer"));
        }
        return new ArrayList<>(fields);
    }

    @Override
    public List<Deviation> deviations(Exchange exchange) {
        if (exchange.method().equals(Method.HEAD)) {
            return List.of();
        }
        ErrorBody body = ErrorBody.of(exchange);
        if (!body.json().isPresent()) {
            return List.of(new Deviation("", ErrorShapes.describe(exchange, this)));
        }
        Deviations deviations = new Deviations(body);
        deviations.addAll(schema.violations(body.json()));
        return deviations.found();
    }

    @Override
    public String toString() {
        return name;
    }
}
