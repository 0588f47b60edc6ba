package dev.statusquo.failure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must never be printed: values of named header fields, query parameters and JSON members, and secrets wherever they stand.
 *
 * <p>Immutable. Names are compared without regard to case.
 */
public final class Redaction {

    /** What stands where a secret stood. */
    public static final String MASK = "<redacted>";

    private static final int SHORTEST_SECRET = 4;
    private static final Redaction STANDARD = new Redaction(
            Set.of("authorization", "cookie", "set-cookie", "proxy-authorization"),
            Set.of("access_token", "api_key", "apikey", "token", "password", "client_secret"),
            Set.of(
                    "password",
                    "secret",
                    "client_secret",
                    "access_token",
                    "refresh_token",
                    "id_token",
                    "api_key",
                    "apikey"),
            List.of());

    private final Set<String> headers;
    private final Set<String> parameters;
    private final Set<String> members;
    private final List<String> secrets;

    private Redaction(Set<String> headers, Set<String> parameters, Set<String> members, List<String> secrets) {
        this.headers = headers;
        this.parameters = parameters;
        this.members = members;
        this.secrets = secrets;
    }

    /** Returns the redaction of the fields that always carry credentials, and of the usual names for secrets. */
    public static Redaction standard() {
        return STANDARD;
    }

    /** Returns a redaction that also hides these names, as header field, query parameter and JSON member alike. */
    public Redaction withNames(Collection<String> names) {
        return new Redaction(joined(headers, names), joined(parameters, names), joined(members, names), secrets);
    }

    /** Returns a redaction that also hides these values wherever they stand; values under four characters are left alone. */
    public Redaction withSecrets(Collection<String> values) {
        Set<String> all = new TreeSet<>(
                (a, b) -> a.length() == b.length() ? a.compareTo(b) : Integer.compare(b.length(), a.length()));
        all.addAll(secrets);
        values.stream().filter(value -> value.length() >= SHORTEST_SECRET).forEach(all::add);
        return new Redaction(headers, parameters, members, new ArrayList<>(all));
    }

    /** Returns the value of a header field as it may be printed. */
    public String header(String name, String value) {
        if (!headers.contains(name.toLowerCase(Locale.ROOT))) {
            return text(value);
        }
        int space = value.indexOf(' ');
        boolean authorization = name.regionMatches(true, Math.max(0, name.length() - 13), "authorization", 0, 13);
        return authorization && space > 0 ? value.substring(0, space) + " " + MASK : MASK;
    }

    /** Returns a URI as it may be printed: values of secret query parameters masked. */
    public String uri(String uri) {
        int query = uri.indexOf('?');
        if (query < 0) {
            return text(uri);
        }
        int fragment = uri.indexOf('#', query);
        int end = fragment < 0 ? uri.length() : fragment;
        StringBuilder masked = new StringBuilder(uri.length()).append(uri, 0, query);
        char separator = '?';
        for (String pair : uri.substring(query + 1, end).split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            boolean secret = equals >= 0 && parameters.contains(name.toLowerCase(Locale.ROOT));
            masked.append(separator).append(secret ? name + "=" + MASK : pair);
            separator = '&';
        }
        return text(masked.append(uri, end, uri.length()).toString());
    }

    /** Returns text, such as a body, as it may be printed: values of secret JSON or form members and known secrets masked. */
    public String text(String text) {
        String masked = SecretMembers.masked(text, members);
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return masked;
    }

    private static Set<String> joined(Set<String> names, Collection<String> more) {
        Set<String> all = new TreeSet<>(names);
        more.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        return Set.copyOf(all);
    }
}
