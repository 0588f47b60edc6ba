package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.Request;
import java.util.Optional;

/**
 * Where an identity's credentials stand in a request, so that others can be put in their place. Found out by comparing the request
 * with and without them, since only the user knows how an identity says who it is.
 *
 * @param place the part of the request
 * @param name the name of the field, cookie or parameter
 * @param scheme the scheme in Authorization as sent, empty for anything else
 * @param value the secret, as it stands on the wire
 */
record Presented(Place place, String name, String scheme, String value) {

    private static final String AUTHORIZATION = "Authorization";

    /** A part of a request that may have credentials. */
    enum Place {
        AUTHORIZATION,
        FIELD,
        COOKIE,
        QUERY
    }

    /** Returns where the credentials are, those in Authorization first; empty if the identity adds none. */
    static Optional<Presented> in(Request bare, Request signed) {
        Optional<String> authorization = signed.headers().first(AUTHORIZATION);
        if (authorization.isPresent() && !bare.headers().contains(AUTHORIZATION)) {
            return Optional.of(ofAuthorization(authorization.get()));
        }
        for (HeaderField line : signed.headers()) {
            if (!line.isNamed("Cookie") && !bare.headers().contains(line.name())) {
                return Optional.of(new Presented(Place.FIELD, line.name(), "", line.value()));
            }
        }
        String cookies = signed.headers().first("Cookie").orElse("");
        if (!cookies.equals(bare.headers().first("Cookie").orElse(""))) {
            return pair(
                    Place.COOKIE,
                    cookies.substring(cookies.lastIndexOf(';') + 1).strip());
        }
        String uri = signed.uri();
        return uri.equals(bare.uri())
                ? Optional.empty()
                : pair(Place.QUERY, uri.substring(Math.max(uri.lastIndexOf('?'), uri.lastIndexOf('&')) + 1));
    }

    private static Presented ofAuthorization(String line) {
        int space = line.indexOf(' ');
        return space < 0
                ? new Presented(Place.AUTHORIZATION, AUTHORIZATION, "", line)
                : new Presented(
                        Place.AUTHORIZATION,
                        AUTHORIZATION,
                        line.substring(0, space),
                        line.substring(space + 1).strip());
    }

    private static Optional<Presented> pair(Place place, String pair) {
        int equals = pair.indexOf('=');
        return equals < 0
                ? Optional.empty()
                : Optional.of(new Presented(place, pair.substring(0, equals), "", pair.substring(equals + 1)));
    }

    boolean hasScheme(String wanted) {
        return scheme.equalsIgnoreCase(wanted);
    }

    /** Returns {@code true} if another's credentials stand at the same place, in the same scheme. */
    boolean isLike(Presented other) {
        return place == other.place && name.equalsIgnoreCase(other.name) && hasScheme(other.scheme);
    }

    /** Returns the signed request with another secret in place of this one. */
    Request replaced(Request signed, String secret) {
        return switch (place) {
            case AUTHORIZATION -> withLine(signed, scheme.isEmpty() ? secret : scheme + " " + secret);
            case FIELD -> withLine(signed, secret);
            case COOKIE ->
                withLine(signed, ending(signed.headers().first("Cookie").orElse(""), secret));
            case QUERY -> signed.withUri(ending(signed.uri(), secret));
        };
    }

    /** Returns the signed request with another line in place of the one with these credentials. */
    Request withLine(Request signed, String line) {
        String field = place == Place.COOKIE ? "Cookie" : name;
        return signed.withHeaders(signed.headers().withOnly(field, line));
    }

    private String ending(String text, String secret) {
        return text.substring(0, text.length() - value.length()) + secret;
    }
}
