package dev.statusquo.failure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What must never be printed: values of named header fields, query parameters and JSON members, and secrets wherever they stand.
 *
 * <p>Immutable. Names are compared without regard to case, hyphens and underscores.
 */
public final class Redaction {

    /** What stands where a secret stood. */
    public static final String MASK = "<redacted>";

    private static final int SHORTEST_SECRET = 4;
    /** Of a secret that was cut off, as much as tells whose it is; less is told from other text by nothing. */
    private static final int SHORTEST_BEGINNING = 8;

    private static final Redaction STANDARD = new Redaction(
            Set.of("authorization", "cookie", "setcookie", "proxyauthorization"),
            Set.of(
                    "password",
                    "passwd",
                    "passphrase",
                    "secret",
                    "clientsecret",
                    "token",
                    "accesstoken",
                    "refreshtoken",
                    "idtoken",
                    "authtoken",
                    "sessiontoken",
                    "apikey",
                    "privatekey",
                    "secretkey"),
            List.of());

    private final Set<String> headers;
    private final Set<String> names;
    private final List<String> secrets;

    private Redaction(Set<String> headers, Set<String> names, List<String> secrets) {
        this.headers = headers;
        this.names = names;
        this.secrets = secrets;
    }

    /** Returns the redaction of the fields that always carry credentials, and of the usual names for secrets. */
    public static Redaction standard() {
        return STANDARD;
    }

    /** Returns a redaction that also hides these names, as header field, query parameter and JSON member alike. */
    public Redaction withNames(Collection<String> more) {
        return new Redaction(joined(headers, more), joined(names, more), secrets);
    }

    /**
     * Returns a redaction that also hides these values wherever they stand, plain, escaped, percent-encoded or in Base64; values
     * under four characters are left alone.
     */
    public Redaction withSecrets(Collection<String> values) {
        Set<String> all = new TreeSet<>(
                (a, b) -> a.length() == b.length() ? a.compareTo(b) : Integer.compare(b.length(), a.length()));
        values.stream()
                .filter(value -> value.length() >= SHORTEST_SECRET)
                .forEach(value -> all.addAll(SecretForms.of(value)));
        if (all.isEmpty()) {
            return this;
        }
        all.addAll(secrets);
        return new Redaction(headers, names, new ArrayList<>(all));
    }

    /** Returns whether values of this name are hidden, be it a query parameter or the member of an object. */
    public boolean hides(String name) {
        return names.contains(SecretName.of(name));
    }

    /** Returns whether values of the header field of this name are hidden. */
    public boolean hidesField(String name) {
        String plain = SecretName.of(name);
        return names.contains(plain) || SecretName.isField(name, plain, headers);
    }

    /** Returns the value of a header field as it may be printed. */
    public String header(String name, String value) {
        if (!hidesField(name)) {
            return text(value);
        }
        return value.substring(0, SecretName.scheme(value, SecretName.of(name))) + MASK;
    }

    /** Returns a URI as it may be printed: user information and values of secret query parameters masked. */
    public String uri(String uri) {
        return text(uri);
    }

    /**
     * Returns text, such as a body, as it may be printed: values of secret members, parameters and field lines, user information
     * of URIs and known secrets masked.
     */
    public String text(String text) {
        String masked = UserInfo.masked(NamedSecrets.masked(text, headers, names));
        for (String secret : secrets) {
            masked = masked.replace(secret, MASK);
        }
        return secrets.isEmpty() ? masked : withoutBeginnings(masked);
    }

    /** Whoever quotes a text may cut it off in the midst of a secret. */
    private String withoutBeginnings(String text) {
        String masked = text;
        for (String secret : secrets) {
            if (secret.length() >= 2 * SHORTEST_BEGINNING) {
                masked = withoutBeginning(masked, secret);
            }
        }
        return masked;
    }

    private static String withoutBeginning(String text, String secret) {
        String beginning = secret.substring(0, SHORTEST_BEGINNING);
        String masked = text;
        for (int at = masked.indexOf(beginning); at >= 0; at = masked.indexOf(beginning, at + MASK.length())) {
            int length = SHORTEST_BEGINNING;
            while (at + length < masked.length()
                    && length < secret.length()
                    && masked.charAt(at + length) == secret.charAt(length)) {
                length++;
            }
            boolean cut = at + length == masked.length() || masked.charAt(at + length) == '…';
            masked = cut ? masked.substring(0, at) + MASK + masked.substring(at + length) : masked;
        }
        return masked;
    }

    private static Set<String> joined(Set<String> names, Collection<String> more) {
        Set<String> all = new TreeSet<>(names);
        more.forEach(name -> all.add(SecretName.of(name)));
        return Set.copyOf(all);
    }
}
