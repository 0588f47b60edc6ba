package dev.statusquo.error;

import dev.statusquo.error.schema.JsonSchema;
import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.SchemaViolation;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error shape in JSON: what its dialect and its JSON Schema say. The schema is compiled when a body is first held to it. */
final class JsonErrorShape implements ErrorShape {

    private final ErrorDialect dialect;
    private volatile @Nullable JsonSchema schema;

    JsonErrorShape(ErrorDialect dialect) {
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return dialect.name();
    }

    @Override
    public boolean recognises(Exchange exchange) {
        return recognises(ErrorBody.of(exchange));
    }

    boolean recognises(ErrorBody body) {
        return body.isObject() && dialect.recognises(body);
    }

    @Override
    public ErrorDetails details(Exchange exchange) {
        ErrorBody body = ErrorBody.of(exchange);
        return body.isObject() ? dialect.details(body) : new ErrorDetails(null, null, body.requestId(), List.of());
    }

    @Override
    public List<Deviation> deviations(Exchange exchange) {
        if (exchange.method().equals(Method.HEAD)) {
            return List.of();
        }
        ErrorBody body = ErrorBody.of(exchange);
        if (isUnreadable(body)) {
            return List.of();
        }
        if (!body.isObject()) {
            String problem =
                    startsAsJson(exchange) ? JsonText.of(exchange.body()).problem() : "";
            String where = problem.isEmpty() ? "" : " (" + problem + ")";
            return List.of(new Deviation("", ErrorShapes.describe(exchange, this) + where));
        }
        List<SchemaViolation> violations = schema().violations(body.json());
        if (!violations.isEmpty()
                && !dialect.recognises(body)
                && ErrorShapes.detect(exchange).isPresent()) {
            return List.of(new Deviation("", ErrorShapes.describe(exchange, this)));
        }
        Deviations deviations = new Deviations(body);
        mediaType(body, deviations);
        deviations.addAll(violations);
        dialect.check(body, deviations);
        return deviations.found();
    }

    /** Of a page or a text, nobody asks where it stops being JSON. */
    private static boolean startsAsJson(Exchange exchange) {
        String start = exchange.body().text().stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }

    /** A problem in XML is one too, and nothing here reads XML. */
    private boolean isUnreadable(ErrorBody body) {
        return body.mediaType().equals("application/problem+xml")
                && dialect.mediaTypes().contains("application/problem+json");
    }

    private void mediaType(ErrorBody body, Deviations deviations) {
        List<String> allowed = dialect.mediaTypes();
        boolean vendor =
                allowed.contains("application/json") && body.mediaType().endsWith("+json") && !body.isProblem();
        if (!allowed.contains(body.mediaType()) && !vendor) {
            deviations.add(
                    "header Content-Type",
                    "expected " + String.join(" or ", allowed) + ", but was "
                            + (body.mediaType().isEmpty() ? "absent" : body.mediaType()));
        }
    }

    private JsonSchema schema() {
        JsonSchema known = schema;
        if (known == null) {
            known = SchemaResource.compiled("dev/statusquo/error/" + dialect.id() + ".schema.json");
            schema = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return name();
    }
}
