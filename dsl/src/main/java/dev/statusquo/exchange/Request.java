package dev.statusquo.exchange;

import java.util.Objects;

/**
 * A request as handed to the transport.
 *
 * @param method the method
 * @param uri the absolute target URI, such as {@code http://localhost:8080/users?page=2}, percent-encoded
 * @param headers the field lines set by the caller; a transport adds Host, Content-Length and its like
 * @param body the content, empty for none
 */
public record Request(Method method, String uri, HeaderFields headers, Body body) {

    private static final Request UNKNOWN = Request.of(Method.of("UNKNOWN"), "");

    public Request {
        Objects.requireNonNull(uri, "uri");
    }

    /** Returns a request without header fields and content. */
    public static Request of(Method method, String uri) {
        return new Request(method, uri, HeaderFields.none(), Body.empty());
    }

    /**
     * Returns the request of a response whose client does not tell what was asked: method {@code UNKNOWN}, an empty target.
     * What is demanded of an answer to a certain method is not demanded of an answer to this one.
     */
    public static Request unknown() {
        return UNKNOWN;
    }

    /** Returns this request with another method. */
    public Request withMethod(Method other) {
        return new Request(other, uri, headers, body);
    }

    /** Returns this request with another target. */
    public Request withUri(String other) {
        return new Request(method, other, headers, body);
    }

    /** Returns this request with other header fields. */
    public Request withHeaders(HeaderFields other) {
        return new Request(method, uri, other, body);
    }

    /** Returns this request with one more field line. */
    public Request withHeader(String name, String value) {
        return withHeaders(headers.with(name, value));
    }

    /** Returns this request with other content. */
    public Request withBody(Body other) {
        return new Request(method, uri, headers, other);
    }

    /** Returns the path of the target, without query and fragment; {@code /} if the target has none. */
    public String path() {
        int authority = uri.indexOf("://");
        int start = authority < 0 ? 0 : uri.indexOf('/', authority + 3);
        if (start < 0) {
            return "/";
        }
        int end = start;
        while (end < uri.length() && uri.charAt(end) != '?' && uri.charAt(end) != '#') {
            end++;
        }
        return end == start ? "/" : uri.substring(start, end);
    }

    /** Returns {@code true} if the client did not tell what was asked; what depends on the request is then not judged. */
    public boolean isUnknown() {
        return uri.isEmpty() && equals(UNKNOWN);
    }

    /** Returns method and path, such as {@code GET /users/42}; {@code response} if the request is unknown. */
    @Override
    public String toString() {
        return isUnknown() ? "response" : method + " " + path();
    }
}
