package dev.statusquo.error;

import dev.statusquo.error.schema.JsonKind;
import dev.statusquo.error.schema.JsonValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Google's error model (AIP-193): the HTTP status as {@code code}, the canonical code as {@code status}, and typed
 * {@code details}.
 */
final class GoogleErrors implements ErrorDialect {

    static final JsonErrorShape SHAPE = new JsonErrorShape(new GoogleErrors());

    private static final Map<String, Integer> STATUSES = Map.ofEntries(
            Map.entry("CANCELLED", 499),
            Map.entry("UNKNOWN", 500),
            Map.entry("INVALID_ARGUMENT", 400),
            Map.entry("DEADLINE_EXCEEDED", 504),
            Map.entry("NOT_FOUND", 404),
            Map.entry("ALREADY_EXISTS", 409),
            Map.entry("PERMISSION_DENIED", 403),
            Map.entry("UNAUTHENTICATED", 401),
            Map.entry("RESOURCE_EXHAUSTED", 429),
            Map.entry("FAILED_PRECONDITION", 400),
            Map.entry("ABORTED", 409),
            Map.entry("OUT_OF_RANGE", 400),
            Map.entry("UNIMPLEMENTED", 501),
            Map.entry("INTERNAL", 500),
            Map.entry("UNAVAILABLE", 503),
            Map.entry("DATA_LOSS", 500));

    @Override
    public String id() {
        return "google";
    }

    @Override
    public String name() {
        return "Google's error model";
    }

    @Override
    public boolean recognises(ErrorBody body) {
        return body.at("/error/code").is(JsonKind.NUMBER)
                && body.isObject("error")
                && !body.at("/error/type").isPresent();
    }

    @Override
    public ErrorDetails details(ErrorBody body) {
        return new ErrorDetails(reason(body), body.text("/error/message"), body.requestId(), fields(body));
    }

    @Override
    public void check(ErrorBody body, Deviations deviations) {
        deviations.statusAgrees("/error/code");
        String canonical = body.text("/error/status");
        Integer status = canonical == null ? null : STATUSES.get(canonical);
        if (canonical != null && status == null) {
            deviations.add(
                    "/error/status",
                    "expected a canonical code such as NOT_FOUND, but was "
                            + Deviations.quoted(body.at("/error/status")));
        }
        if (status != null && status != body.exchange().status().code()) {
            deviations.add(
                    "/error/status",
                    canonical + " goes with " + status + ", but the status is "
                            + body.exchange().status().code());
        }
    }

    private static @Nullable String reason(ErrorBody body) {
        List<String> reasons = body.texts("/error/details", "reason");
        return reasons.isEmpty() ? body.text("/error/status") : reasons.get(0);
    }

    private static List<String> fields(ErrorBody body) {
        Set<String> fields = new LinkedHashSet<>();
        for (JsonValue detail : body.at("/error/details").elements()) {
            detail.get("fieldViolations")
                    .elements()
                    .forEach(violation -> violation.get("field").text().ifPresent(fields::add));
        }
        return List.copyOf(fields);
    }
}
