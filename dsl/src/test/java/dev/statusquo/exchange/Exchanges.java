package dev.statusquo.exchange;

/** Exchanges that break nothing, for tests to change one thing of. */
public final class Exchanges {

    /** The origin of every request. */
    public static final String ORIGIN = "http://localhost:8080";

    /** The moment of every response. */
    public static final String DATE = "Sun, 22 Nov 2026 14:00:00 GMT";

    private static final String JSON = "application/json";
    private static final String USER = "{\"id\":42,\"email\":\"ada@example.com\"}";

    private Exchanges() {}

    /** Returns {@code GET /users/42} with its 200. */
    public static ExchangeBuilder ok() {
        return exchange("GET", "/users/42", 200)
                .asking("Accept", JSON)
                .with("Cache-Control", "no-cache")
                .with("ETag", "\"v7\"")
                .body(JSON, USER);
    }

    /** Returns a sound exchange with this status: the request gives cause for it, the response has what belongs to it. */
    public static ExchangeBuilder of(int code) {
        return switch (code) {
            case 101 ->
                exchange("GET", "/events", 101)
                        .asking("Connection", "Upgrade")
                        .asking("Upgrade", "websocket")
                        .with("Connection", "Upgrade")
                        .with("Upgrade", "websocket");
            case 100, 102, 103 -> exchange("GET", "/users/42", code).without("Date");
            case 201 ->
                exchange("POST", "/users", 201)
                        .sending(JSON, "{\"email\":\"ada@example.com\"}")
                        .with("Location", "/users/42")
                        .body(JSON, USER);
            case 202 ->
                exchange("POST", "/exports", 202)
                        .sending(JSON, "{\"format\":\"csv\"}")
                        .body(JSON, "{\"state\":\"queued\",\"monitor\":\"/jobs/7\"}");
            case 204, 205 -> exchange("DELETE", "/users/42", code);
            case 206 ->
                ok().to("GET", "/users/42.txt")
                        .status(206)
                        .asking("Accept", "text/plain")
                        .asking("Range", "bytes=0-4")
                        .with("Content-Range", "bytes 0-4/34")
                        .body("text/plain", "first");
            case 226 -> ok().status(226).asking("A-IM", "diffe").with("IM", "diffe");
            case 304 ->
                exchange("GET", "/users/42", 304)
                        .asking("If-None-Match", "\"v7\"")
                        .with("Cache-Control", "no-cache")
                        .with("ETag", "\"v7\"");
            default -> code < 300 ? ok().status(code) : code < 400 ? redirect(code) : error(code);
        };
    }

    private static ExchangeBuilder redirect(int code) {
        return exchange(code == 303 ? "POST" : "GET", "/people/42", code).with("Location", "/users/42");
    }

    private static ExchangeBuilder error(int code) {
        return switch (code) {
            case 401 -> error("GET", 401, "authentication_required").with("WWW-Authenticate", "Bearer realm=\"users\"");
            case 403 -> error("GET", 403, "forbidden").asking("Authorization", "Bearer of-a-reader");
            case 405 -> error("DELETE", 405, "method_not_allowed").with("Allow", "GET, HEAD");
            case 406 -> error("GET", 406, "not_acceptable").asking("Accept", "text/csv");
            case 407 ->
                error("GET", 407, "proxy_authentication_required").with("Proxy-Authenticate", "Basic realm=\"p\"");
            case 408 ->
                error("POST", 408, "request_timeout").sending(JSON, USER).with("Connection", "close");
            case 409 -> error("POST", 409, "duplicate").sending(JSON, USER);
            case 411 -> error("POST", 411, "length_required");
            case 412 ->
                error("PUT", 412, "precondition_failed").sending(JSON, USER).asking("If-Match", "\"v6\"");
            case 413 -> error("POST", 413, "content_too_large").sending(JSON, USER);
            case 415 ->
                error("POST", 415, "unsupported_media_type")
                        .sending("text/csv", "a,b")
                        .with("Accept", JSON);
            case 416 ->
                error("GET", 416, "range_not_satisfiable")
                        .asking("Range", "bytes=500-")
                        .with("Content-Range", "bytes */34");
            case 417 ->
                error("POST", 417, "expectation_failed").sending(JSON, USER).asking("Expect", "200-ok");
            case 422 -> error("POST", 422, "validation_failed").sending(JSON, "{\"email\":\"none\"}");
            case 425 -> error("POST", 425, "too_early").sending(JSON, USER).asking("Early-Data", "1");
            case 426 ->
                error("GET", 426, "upgrade_required")
                        .with("Upgrade", "HTTP/2.0")
                        .with("Connection", "Upgrade");
            case 428 -> error("PUT", 428, "precondition_required").sending(JSON, USER);
            case 429 -> error("GET", 429, "rate_limit_exceeded").with("Retry-After", "30");
            case 451 ->
                error("GET", 451, "unavailable_for_legal_reasons")
                        .with("Link", "<https://authority.example/>; rel=\"blocked-by\"");
            case 501 -> error("PURGE", 501, "not_implemented");
            case 503 -> error("GET", 503, "service_unavailable").with("Retry-After", "30");
            default -> error("GET", code, code < 500 ? "bad_request" : "internal_error");
        };
    }

    private static ExchangeBuilder error(String method, int code, String error) {
        return exchange(method, "/users/42", code)
                .with("Cache-Control", "no-store")
                .body(
                        JSON,
                        "{\"error\":\"" + error + "\",\"message\":\"This cannot be done as asked.\","
                                + "\"request_id\":\"req_7xTqWkP1\"}");
    }

    private static ExchangeBuilder exchange(String method, String path, int code) {
        Request request = Request.of(Method.of(method), ORIGIN + path);
        Response response = new Response(Status.of(code), HeaderFields.of("Date", DATE), Body.empty());
        return new ExchangeBuilder(request, response);
    }
}
