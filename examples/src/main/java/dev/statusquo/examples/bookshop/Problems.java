package dev.statusquo.examples.bookshop;

import java.util.Map;

/** Every problem the service knows, each with its one status and its one code. */
final class Problems {
    private static final String CHALLENGE = "Bearer realm=\"bookshop\"";

    private Problems() {}

    static Problem badRequest() {
        return new Problem(400, "bad_request", "The request could not be understood.");
    }

    static Problem invalidJson(String message) {
        return new Problem(400, "invalid_json", message);
    }

    static Problem invalidParameter(String name, String message) {
        return new Problem(400, "invalid_parameter", "A query parameter is invalid.").withFields(Map.of(name, message));
    }

    static Problem authenticationRequired() {
        return new Problem(401, "authentication_required", "This operation needs a bearer token.")
                .withHeader("WWW-Authenticate", CHALLENGE);
    }

    static Problem invalidToken() {
        return new Problem(401, "invalid_token", "The bearer token is malformed, unknown or expired.")
                .withHeader("WWW-Authenticate", CHALLENGE + ", error=\"invalid_token\"");
    }

    static Problem refusedLogin() {
        return new Problem(401, "login_refused", "The user or the password is wrong.")
                .withHeader("WWW-Authenticate", CHALLENGE);
    }

    static Problem forbidden() {
        return new Problem(403, "forbidden", "You are not allowed to do this.")
                .withHeader("WWW-Authenticate", CHALLENGE + ", error=\"insufficient_scope\"");
    }

    static Problem notFound() {
        return new Problem(404, "not_found", "There is no such resource.");
    }

    static Problem methodNotAllowed(String allow) {
        return new Problem(405, "method_not_allowed", "This resource does not know the method.")
                .withHeader("Allow", allow);
    }

    static Problem notAcceptable() {
        return new Problem(406, "not_acceptable", "This resource is available as application/json only.");
    }

    static Problem duplicate(String field) {
        return new Problem(409, "duplicate", "Another resource already has this value.")
                .withFields(Map.of(field, "Is already taken."));
    }

    static Problem inUse(String message) {
        return new Problem(409, "in_use", message);
    }

    static Problem preconditionFailed() {
        return new Problem(412, "precondition_failed", "The resource has changed since it was read.");
    }

    static Problem contentTooLarge() {
        return new Problem(413, "content_too_large", "The request body is too large.");
    }

    static Problem uriTooLong() {
        return new Problem(414, "uri_too_long", "The request target is too long.");
    }

    static Problem unsupportedMediaType() {
        return new Problem(415, "unsupported_media_type", "The request body has to be application/json.")
                .withHeader("Accept", "application/json");
    }

    static Problem unsupportedContentCoding() {
        return new Problem(415, "unsupported_media_type", "The request body has to be sent without a content coding.")
                .withHeader("Accept-Encoding", "identity");
    }

    static Problem rangeNotSatisfiable(int length) {
        return new Problem(416, "range_not_satisfiable", "The range begins beyond the end.")
                .withHeader("Content-Range", "bytes */" + length);
    }

    static Problem expectationFailed() {
        return new Problem(417, "expectation_failed", "The expectation of the request cannot be met.");
    }

    static Problem validationFailed(Map<String, String> fields) {
        return new Problem(422, "validation_failed", "One or more fields are invalid.").withFields(fields);
    }

    static Problem preconditionRequired() {
        return new Problem(428, "precondition_required", "This operation needs If-Match.");
    }

    static Problem rateLimitExceeded(long seconds) {
        return new Problem(429, "rate_limit_exceeded", "You have sent too many requests.").withRetryAfter(seconds);
    }

    static Problem headersTooLarge() {
        return new Problem(431, "request_header_fields_too_large", "The request header fields are too large.");
    }

    static Problem internalError() {
        return new Problem(500, "internal_error", "Something went wrong on our side.");
    }

    static Problem notImplemented() {
        return new Problem(501, "not_implemented", "The service does not know the method.");
    }

    static Problem serviceUnavailable(long seconds) {
        return new Problem(503, "service_unavailable", "The bookshop is closed for maintenance.")
                .withRetryAfter(seconds);
    }

    static Problem versionNotSupported() {
        return new Problem(505, "http_version_not_supported", "The service speaks HTTP/1.1.");
    }
}
