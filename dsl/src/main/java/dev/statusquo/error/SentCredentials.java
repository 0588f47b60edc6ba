package dev.statusquo.error;

import dev.statusquo.error.schema.JsonText;
import dev.statusquo.error.schema.JsonValue;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The secrets that a client sent: tokens, passwords, keys and cookies, as far as they are long and odd enough to be told from words. */
final class SentCredentials {

    private static final int SHORTEST = 8;
    private static final int LONG = 20;
    private static final Set<String> MEMBERS = Set.of(
            "password",
            "passwd",
            "secret",
            "token",
            "access_token",
            "accesstoken",
            "refresh_token",
            "api_key",
            "apikey",
            "client_secret",
            "clientsecret");

    private final Set<String> secrets = new LinkedHashSet<>();

    private SentCredentials() {}

    static List<String> of(Request request) {
        SentCredentials sent = new SentCredentials();
        for (HeaderField field : request.headers()) {
            sent.addField(field.name().toLowerCase(Locale.ROOT), field.value());
        }
        int query = request.uri().indexOf('?');
        if (query >= 0) {
            sent.addPairs(request.uri().substring(query + 1), "&", false);
        }
        if (!request.body().isEmpty()) {
            JsonValue body = JsonText.of(request.body()).orAbsent();
            body.names().stream()
                    .filter(name -> MEMBERS.contains(name.toLowerCase(Locale.ROOT)))
                    .forEach(name -> body.get(name).text().ifPresent(sent::add));
        }
        return List.copyOf(sent.secrets);
    }

    private void addField(String name, String value) {
        if (name.equals("authorization") || name.equals("proxy-authorization")) {
            int space = value.indexOf(' ');
            String credentials = value.substring(space + 1).strip();
            add(credentials);
            if (space == 5 && value.regionMatches(true, 0, "basic", 0, 5)) {
                addBasic(credentials);
            }
        } else if (name.equals("cookie")) {
            addPairs(value, ";", true);
        } else if (name.contains("api-key")
                || name.contains("apikey")
                || name.contains("token")
                || name.contains("secret")) {
            add(value.strip());
        }
    }

    private void addBasic(String credentials) {
        try {
            String pair = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            add(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException noBase64) {
            add(credentials);
        }
    }

    private void addPairs(String text, String separator, boolean every) {
        for (String pair : text.split(separator, -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0
                    && (every || MEMBERS.contains(pair.substring(0, equals).toLowerCase(Locale.ROOT)))) {
                add(SentValues.percentDecoded(pair.substring(equals + 1).strip()));
            }
        }
    }

    /** A short secret of small letters only is a word, and words may be said. */
    private void add(String secret) {
        boolean word =
                secret.length() < LONG && secret.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '_' || c == '-');
        if (secret.length() >= SHORTEST && !word) {
            secrets.add(secret);
        }
    }
}
