package dev.statusquo.crawl.spec.annotation;

import dev.statusquo.crawl.spec.PathTemplate;
import java.util.List;
import java.util.Optional;

/**
 * One endpoint as declared on a class.
 *
 * @param method the method, one of those that HTTP defines
 * @param path the path template, such as {@code /users/{userId}}
 * @param success the status of a valid request
 * @param body what is sent, empty for nothing
 * @param errors the statuses of errors; none where nothing is said of them
 * @param secured whether credentials are needed
 */
public record DeclaredEndpoint(
        String method, String path, int success, Optional<EndpointBody> body, List<Integer> errors, boolean secured) {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY");

    /**
     * Makes the endpoint.
     *
     * @throws IllegalArgumentException if a value cannot be meant
     */
    public DeclaredEndpoint {
        if (!METHODS.contains(method)) {
            throw new IllegalArgumentException("method is '" + method + "'; it is one of " + String.join(", ", METHODS)
                    + ", and a document or an EndpointSource may declare any other");
        }
        PathTemplate.parse(path);
        if (success < 200 || success > 399) {
            throw new IllegalArgumentException(
                    "success is " + success + "; the status of a valid request is 2xx or 3xx, such as 200");
        }
        errors = errors.stream().distinct().toList();
        for (int error : errors) {
            if (error < 400 || error > 599) {
                throw new IllegalArgumentException(
                        "errors has " + error + "; the status of an error is 4xx or 5xx, such as 404");
            }
        }
    }

    /** Returns method and path template, such as {@code POST /users}. */
    public String key() {
        return method + " " + path;
    }

    /** Returns what no request can tell apart: the method, and the path without the names of its variables. */
    String shape() {
        return method + " " + PathTemplate.parse(path).shape();
    }
}
