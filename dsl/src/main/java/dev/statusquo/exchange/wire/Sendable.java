package dev.statusquo.exchange.wire;

import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.TransportException;
import java.net.URI;
import java.net.URISyntaxException;

/** What no client may be handed: a target it would rewrite, a field line that would break out of its line. */
public final class Sendable {

    private static final int HIGHEST_PORT = 65_535;

    private Sendable() {}

    /**
     * Returns the target as a URI, with path and query as written.
     *
     * @throws TransportException of kind {@code NOT_SENT}, with the reason, if the request cannot be sent as it is
     */
    public static URI target(Request request) {
        request.headers().forEach(field -> check(request, field));
        URI uri = parsed(request);
        String scheme = uri.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
            throw ClientFailure.notSent(
                    request, "the target '" + request.uri() + "' starts with neither http nor https", null);
        }
        String authority = uri.getRawAuthority();
        if (authority == null) {
            throw ClientFailure.notSent(request, "the target '" + request.uri() + "' names no host", null);
        }
        if (authority.indexOf('@') >= 0) {
            throw ClientFailure.notSent(request, "the target holds user information; send it as Authorization", null);
        }
        if (uri.getPort() > HIGHEST_PORT) {
            throw ClientFailure.notSent(request, "the port of '" + request.uri() + "' is above " + HIGHEST_PORT, null);
        }
        return uri;
    }

    /** Throws for a field value that a client limited to ASCII would garble in silence. */
    public static void ascii(Request request, String client) {
        for (HeaderField field : request.headers()) {
            if (field.value().chars().anyMatch(c -> c >= 0x7F)) {
                String reason =
                        client + " sends only ASCII in header fields, and the value of " + field.name() + " holds more";
                throw ClientFailure.notSent(request, reason, null);
            }
        }
    }

    private static URI parsed(Request request) {
        String uri = request.uri();
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) >= 0x7F) {
                throw ClientFailure.notSent(request, unencoded(uri, i), null);
            }
        }
        try {
            return new URI(uri);
        } catch (URISyntaxException refused) {
            String reason = refused.getIndex() >= 0 && refused.getIndex() < uri.length()
                    ? unencoded(uri, refused.getIndex())
                    : "the target '" + uri + "' is no URI: " + refused.getReason();
            throw ClientFailure.notSent(request, reason, refused);
        }
    }

    private static String unencoded(String uri, int offset) {
        return "the target '" + uri + "' is no URI at offset " + offset + "; percent-encode what is there";
    }

    private static void check(Request request, HeaderField field) {
        if (field.name().isEmpty() || !field.name().chars().allMatch(Sendable::isTokenCharacter)) {
            throw ClientFailure.notSent(request, "'" + field.name() + "' is no field name", null);
        }
        if (field.value().chars().anyMatch(c -> c == '\r' || c == '\n' || c == 0)) {
            throw ClientFailure.notSent(request, "the value of " + field.name() + " holds a line break or NUL", null);
        }
    }

    private static boolean isTokenCharacter(int c) {
        return c >= '0' && c <= '9'
                || c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
    }
}
