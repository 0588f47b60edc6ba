package dev.statusquo.header;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A URI reference, absolute or relative (RFC 3986, section 4.1), read strictly and resolved as section 5.2 says.
 *
 * <p>{@code java.net.URI} implements the older RFC 2396: it resolves {@code ?y} and the empty reference differently and accepts
 * characters outside ASCII.
 *
 * <p>Valid: {@code ../orders/7?full#top}. Broken at offset 8: {@code /users/a b}, where a space stands unencoded, as would be any
 * other character that the grammar does not list. Equality compares the text of the components as received; nothing is
 * normalised. An absent component and an empty one differ. Immutable.
 */
public final class UriReference {
    private final @Nullable String scheme;
    private final @Nullable String authority;
    private final String path;
    private final @Nullable String query;
    private final @Nullable String fragment;

    UriReference(
            @Nullable String scheme,
            @Nullable String authority,
            String path,
            @Nullable String query,
            @Nullable String fragment) {
        this.scheme = scheme;
        this.authority = authority;
        this.path = path;
        this.query = query;
        this.fragment = fragment;
    }

    /** Returns the reference that the text is, with the offset of the first character that cannot stand there. */
    public static Parsed<UriReference> parse(String text) {
        return new UriParser(text).parse();
    }

    /**
     * Returns the reference that the text is.
     *
     * @throws IllegalArgumentException if it is none; for texts of our own, {@link #parse} is for those of a server
     */
    public static UriReference of(String text) {
        Parsed<UriReference> parsed = parse(text);
        return parsed.value()
                .orElseThrow(() -> new IllegalArgumentException("not a URI reference: \"" + text + "\", expected "
                        + parsed.problem() + " at offset " + parsed.offset()));
    }

    /** Returns the scheme as received, empty for a relative reference. */
    public Optional<String> scheme() {
        return Optional.ofNullable(scheme);
    }

    /** Returns user information, host and port as received; present but empty for {@code file:///etc}. */
    public Optional<String> authority() {
        return Optional.ofNullable(authority);
    }

    /** Returns the path, empty if there is none. */
    public String path() {
        return path;
    }

    /** Returns what follows the question mark; empty is not absent. */
    public Optional<String> query() {
        return Optional.ofNullable(query);
    }

    /** Returns what follows the number sign; empty is not absent. */
    public Optional<String> fragment() {
        return Optional.ofNullable(fragment);
    }

    /** Returns the user information before the host, if any. */
    public Optional<String> userInfo() {
        int at = authority == null ? -1 : authority.indexOf('@');
        return at < 0 || authority == null ? Optional.empty() : Optional.of(authority.substring(0, at));
    }

    /** Returns the host as received, an IP literal with its brackets; absent without an authority. */
    public Optional<String> host() {
        if (authority == null) {
            return Optional.empty();
        }
        int start = authority.indexOf('@') + 1;
        int colon = portColon(authority);
        return Optional.of(authority.substring(start, colon < 0 ? authority.length() : colon));
    }

    /** Returns the port, absent if not written; one too large for a port is {@link Integer#MAX_VALUE}. */
    public OptionalInt port() {
        int colon = authority == null ? -1 : portColon(authority);
        if (authority == null || colon < 0 || colon == authority.length() - 1) {
            return OptionalInt.empty();
        }
        long port = 0;
        for (int i = colon + 1; i < authority.length() && port < Integer.MAX_VALUE; i++) {
            port = port * 10 + authority.charAt(i) - '0';
        }
        return OptionalInt.of((int) Math.min(port, Integer.MAX_VALUE));
    }

    /** Returns the offset of the colon before the port; a colon inside brackets or user information is none. */
    private static int portColon(String authority) {
        int colon = authority.lastIndexOf(':');
        return colon > authority.lastIndexOf(']') && colon > authority.indexOf('@') ? colon : -1;
    }

    /** Returns whether this has a scheme. A fragment does not matter here, unlike in the grammar's {@code absolute-URI}. */
    public boolean isAbsolute() {
        return scheme != null;
    }

    /** Returns whether the scheme is {@code http} or {@code https}. */
    public boolean isHttp() {
        return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
    }

    /** Returns this reference resolved against a base (RFC 3986, section 5.2.2); the base's fragment never counts. */
    public UriReference resolve(UriReference base) {
        return UriResolution.resolve(this, base);
    }

    /** Returns whether both are absolute and share scheme, host and port (RFC 9110, section 4.3.1), default ports filled in. */
    public boolean sameOrigin(UriReference other) {
        return scheme != null
                && scheme.equalsIgnoreCase(other.scheme)
                && authority != null
                && other.authority != null
                && host().orElse("").equalsIgnoreCase(other.host().orElse(""))
                && effectivePort() == other.effectivePort();
    }

    private int effectivePort() {
        String name = scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
        return port().orElse(name.equals("http") ? 80 : name.equals("https") ? 443 : -1);
    }

    /** Returns this with the other fragment, which may be absent. */
    UriReference withFragment(@Nullable String other) {
        return new UriReference(scheme, authority, path, query, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UriReference that
                && Objects.equals(scheme, that.scheme)
                && Objects.equals(authority, that.authority)
                && path.equals(that.path)
                && Objects.equals(query, that.query)
                && Objects.equals(fragment, that.fragment);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scheme, authority, path, query, fragment);
    }

    /** Returns the text of the reference (RFC 3986, section 5.3). */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (scheme != null) {
            text.append(scheme).append(':');
        }
        if (authority != null) {
            text.append("//").append(authority);
        }
        text.append(path);
        if (query != null) {
            text.append('?').append(query);
        }
        if (fragment != null) {
            text.append('#').append(fragment);
        }
        return text.toString();
    }
}
