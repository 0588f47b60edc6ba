package dev.statusquo.examples.bookshop;

/**
 * The fields that every answer has, errors included. Pages of any origin may use the service, since it knows its callers by their
 * tokens and never by cookies.
 */
final class CommonFields {
    private static final String EXPOSED = "Accept-Ranges, Allow, Content-Range, Deprecation, ETag, Link, Location, "
            + "Preference-Applied, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate, X-Request-Id";

    private CommonFields() {}

    static Answer on(Answer answer) {
        return answer.withHeader("X-Content-Type-Options", "nosniff")
                .withHeader("Access-Control-Allow-Origin", "*")
                .withHeader("Access-Control-Expose-Headers", EXPOSED);
    }

    /** Returns the answer with what a browser asks for in advance. */
    static Answer onPreflight(Answer answer, String allow) {
        return answer.withHeader("Access-Control-Allow-Methods", allow)
                .withHeader(
                        "Access-Control-Allow-Headers",
                        "Authorization, Content-Type, If-Match, If-None-Match, If-Range, Prefer, Range")
                .withHeader("Access-Control-Max-Age", "600");
    }
}
