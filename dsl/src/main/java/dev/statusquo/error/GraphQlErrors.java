package dev.statusquo.error;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.util.List;

/**
 * The errors of a GraphQL response. As {@code application/json} it comes with 200 by design; as
 * {@code application/graphql-response+json} a request that failed as a whole has no {@code data}.
 */
final class GraphQlErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new GraphQlErrors());

    @Override
    public String id() {
        return "graphql";
    }

    @Override
    public String name() {
        return "a GraphQL error response";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/graphql-response+json", "application/json");
    }

    @Override
    public boolean recognises(ErrorBody body) {
        JsonValue first = body.at("/errors/0");
        boolean own = body.mediaType().equals("application/graphql-response+json");
        return body.isArray("errors")
                && body.hasOnly("errors", "data", "extensions")
                && (own || (first.get("message").isPresent() && isMarked(body, first)));
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(
                body.text("/errors/0/extensions/code"),
                body.text("/errors/0/message"),
                body.requestId("/extensions/requestId", "/errors/0/extensions/requestId"),
                List.of());
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        JsonValue data = body.json().get("data");
        if (body.exchange().status().isError() && data.isPresent() && !data.is(JsonKind.NULL)) {
            deviations.add(
                    "/data",
                    "expected null or no data with " + body.exchange().status().code() + ", but was "
                            + Deviations.quoted(data));
        }
    }

    private static boolean isMarked(ErrorBody body, JsonValue first) {
        return body.has("data")
                || first.get("locations").isPresent()
                || first.get("path").isPresent()
                || first.get("extensions").isPresent();
    }
}
