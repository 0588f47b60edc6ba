package dev.statusquo.examples.bookshop;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one shape of every error. A member that has nothing to say is absent. */
record ErrorBody(
        String error,
        String message,
        @JsonProperty("request_id") @Nullable String requestId,
        @Nullable Map<String, String> fields,
        @JsonProperty("retry_after") @Nullable Long retryAfter) {

    static ErrorBody of(Problem problem, String requestId) {
        return new ErrorBody(
                problem.code(),
                problem.message(),
                requestId,
                problem.fields().isEmpty() ? null : problem.fields(),
                problem.retryAfter());
    }
}
