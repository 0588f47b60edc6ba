package dev.statusquo;

import dev.statusquo.exchange.Request;
import dev.statusquo.failure.Redaction;
import dev.statusquo.header.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Who sends a request, and how it says so. Immutable; {@link #toString()} tells the kind and never the secret.
 */
public final class Credentials {

    private static final Credentials NONE =
            new Credentials("none", UnaryOperator.identity(), UnaryOperator.identity(), List.of(), List.of());

    private final String description;
    private final UnaryOperator<Request> addition;
    private final UnaryOperator<String> uriAddition;
    private final List<String> names;
    private final List<String> secrets;

    private Credentials(
            String description,
            UnaryOperator<Request> addition,
            UnaryOperator<String> uriAddition,
            List<String> names,
            List<String> secrets) {
        this.description = description;
        this.addition = addition;
        this.uriAddition = uriAddition;
        this.names = names;
        this.secrets = secrets;
    }

    /** Returns a user name and a password in the Basic scheme, in UTF-8 (RFC 7617). */
    public static Credentials basic(String user, String password) {
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("user is '" + user + "'; a user name of the Basic scheme has no colon");
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        String encoded = Base64.getEncoder().encodeToString(pair);
        String urlEncoded = Base64.getUrlEncoder().withoutPadding().encodeToString(pair);
        return ofHeader(
                "Basic " + user + " " + Redaction.MASK,
                "Authorization",
                "Basic " + encoded,
                List.of(encoded, urlEncoded, user + ":" + password, password));
    }

    /** Returns a bearer token (RFC 6750). */
    public static Credentials bearer(String token) {
        if (token.isBlank()) {
            throw new IllegalArgumentException(
                    "token is blank; a request without a token is sent as Credentials.none()");
        }
        return ofHeader("Bearer " + Redaction.MASK, "Authorization", "Bearer " + token, List.of(token));
    }

    /** Returns a header field of the service's own, such as {@code X-Api-Key}. */
    public static Credentials header(String name, String value) {
        String afterScheme = value.substring(value.indexOf(' ') + 1);
        return ofHeader("header " + name + ": " + Redaction.MASK, name, value, List.of(value, afterScheme));
    }

    /** Returns a cookie (RFC 6265). A Cookie that the request has already gets one more pair. */
    public static Credentials cookie(String name, String value) {
        String pair = FieldLine.checkedName(name) + "=" + FieldLine.checkedValue("Cookie", value);
        UnaryOperator<Request> addition = request -> request.withHeaders(request.headers()
                .withOnly(
                        "Cookie",
                        request.headers()
                                .combined("Cookie")
                                .map(cookies -> cookies + "; " + pair)
                                .orElse(pair)));
        String description = "cookie " + name + "=" + Redaction.MASK;
        return new Credentials(description, addition, UnaryOperator.identity(), List.of(name), List.of(value));
    }

    /** Returns a query parameter, such as {@code api_key}. */
    public static Credentials query(String name, String value) {
        UnaryOperator<String> uriAddition =
                uri -> QueryString.has(uri, name) ? uri : QueryString.with(uri, name, List.of(value));
        return new Credentials(
                "query " + name + "=" + Redaction.MASK,
                request -> request.withUri(uriAddition.apply(request.uri())),
                uriAddition,
                List.of(name),
                List.of(value, PercentEncoding.segment(value)));
    }

    /** Returns the credentials of nobody: a request with these has none, whatever the client's default. */
    public static Credentials none() {
        return NONE;
    }

    /** Returns {@code true} for the credentials of nobody. */
    public boolean isNone() {
        return this == NONE;
    }

    /**
     * Returns the request with these credentials; a field or parameter of the same name that it has already is kept.
     */
    public Request addTo(Request request) {
        return addition.apply(request);
    }

    /** Returns the redaction that also hides these credentials, wherever they are echoed. */
    public Redaction hiddenBy(Redaction redaction) {
        return redaction.withNames(names).withSecrets(secrets);
    }

    /**
     * Returns a second request of the same origin with what a header section cannot carry over, the query parameter.
     */
    Request addToFollowUp(Request request) {
        return request.withUri(uriAddition.apply(request.uri()));
    }

    /** Returns the kind, the user name where there is one, and a mask. */
    @Override
    public String toString() {
        return description;
    }

    private static Credentials ofHeader(String description, String name, String value, List<String> secrets) {
        String checked = FieldLine.checkedValue(FieldLine.checkedName(name), value);
        UnaryOperator<Request> addition =
                request -> request.headers().contains(name) ? request : request.withHeader(name, checked);
        return new Credentials(description, addition, UnaryOperator.identity(), List.of(name), secrets);
    }
}
