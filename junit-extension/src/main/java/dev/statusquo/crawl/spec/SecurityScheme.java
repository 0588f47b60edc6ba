package dev.statusquo.crawl.spec;

import java.util.Objects;

/**
 * A way to send credentials.
 *
 * @param name its name in the document
 * @param kind what is sent
 * @param httpScheme the scheme of the Authorization field in lower case, such as {@code bearer}; empty for an API key
 * @param parameter the name of the header field, cookie or query parameter of an API key; empty for any other kind
 */
public record SecurityScheme(String name, Kind kind, String httpScheme, String parameter) {

    public SecurityScheme {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /** What is sent as credentials. */
    public enum Kind {
        /** User and password in Authorization (RFC 7617). */
        BASIC,
        /** A token in Authorization (RFC 6750). */
        BEARER,
        /** Another scheme of Authorization. */
        OTHER_HTTP,
        /** A header field. */
        API_KEY_HEADER,
        /** A cookie. */
        API_KEY_COOKIE,
        /** A query parameter. */
        API_KEY_QUERY,
        /** A token got by OAuth 2, sent as bearer. */
        OAUTH2,
        /** A token got by OpenID Connect, sent as bearer. */
        OPEN_ID_CONNECT,
        /** A client certificate. */
        MUTUAL_TLS,
        /** Credentials of which nothing is said but that they are needed. */
        UNSPECIFIED
    }

    @Override
    public String toString() {
        return name;
    }
}
