package dev.statusquo.examples.bookshop;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the service says to one request. Immutable; the body is a value that is written as JSON, or null for none. */
record Answer(
        int status, Map<String, String> headers, @Nullable Object body) {
    /** Kept by the caller's own cache only, and asked about again before each use. */
    private static final String PRIVATE = "private, no-cache";

    Answer {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    static Answer ok(Object body) {
        return json(200, PRIVATE, body);
    }

    static Answer created(String location, Object body) {
        return json(201, PRIVATE, body).withHeader("Location", location);
    }

    static Answer noContent() {
        return new Answer(204, Map.of("Cache-Control", PRIVATE), null);
    }

    /** Says that the caller has the body already, which is therefore only measured. */
    static Answer notModified(String entityTag, @Nullable Object body) {
        return new Answer(304, Map.of("Cache-Control", PRIVATE, "ETag", entityTag), body);
    }

    static Answer of(Problem problem, String requestId) {
        Answer answer = json(problem.status(), "no-store", ErrorBody.of(problem, requestId));
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            answer = answer.withHeader(header.getKey(), header.getValue());
        }
        return answer;
    }

    /** Returns what goes over the wire: nothing for no body, bytes and text as they stand, anything else as JSON. */
    byte[] bytes() {
        if (body == null) {
            return new byte[0];
        }
        if (body instanceof byte[] raw) {
            return raw;
        }
        return body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : Json.write(body);
    }

    Answer withStatus(int other) {
        return new Answer(other, headers, body);
    }

    Answer withBody(@Nullable Object other) {
        return new Answer(status, headers, other);
    }

    Answer withHeader(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.put(name, value);
        return new Answer(status, changed, body);
    }

    Answer withoutHeader(String name) {
        Map<String, String> changed = new LinkedHashMap<>(headers);
        changed.remove(name);
        return new Answer(status, changed, body);
    }

    private static Answer json(int status, String cacheControl, Object body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Cache-Control", cacheControl);
        return new Answer(status, headers, body);
    }
}
