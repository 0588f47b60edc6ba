package dev.statusquo.examples.bookshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request that is refused, and why; thrown where it is noticed, written as an {@link ErrorBody}. */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;
    private final transient Map<String, String> fields;
    private final transient Map<String, String> headers;
    private final @Nullable Long retryAfter;

    Problem(int status, String code, String message) {
        this(status, code, message, Map.of(), Map.of(), null);
    }

    private Problem(
            int status,
            String code,
            String message,
            Map<String, String> fields,
            Map<String, String> headers,
            @Nullable Long retryAfter) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.headers = Map.copyOf(headers);
        this.retryAfter = retryAfter;
    }

    Problem withHeader(String name, String value) {
        return new Problem(status, code, message(), fields, Map.of(name, value), retryAfter);
    }

    Problem withFields(Map<String, String> wrong) {
        return new Problem(status, code, message(), wrong, headers, retryAfter);
    }

    /** Returns this problem with the delay said twice, in the field and in the body, from one number. */
    Problem withRetryAfter(long seconds) {
        return new Problem(status, code, message(), fields, Map.of("Retry-After", Long.toString(seconds)), seconds);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String message() {
        return Objects.requireNonNullElse(getMessage(), code);
    }

    Map<String, String> fields() {
        return fields;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Nullable
    Long retryAfter() {
        return retryAfter;
    }
}
