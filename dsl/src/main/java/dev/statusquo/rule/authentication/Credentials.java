package dev.statusquo.rule.authentication;

import dev.statusquo.exchange.HeaderField;
import dev.statusquo.exchange.Request;
import java.util.List;
import java.util.Locale;

/** Whether a request may have brought credentials, in whatever way services take them. */
final class Credentials {

    private static final List<String> WORDS = List.of(
            "auth",
            "cookie",
            "token",
            "key",
            "session",
            "secret",
            "signature",
            "sig",
            "user",
            "identity",
            "cert",
            "login");

    private Credentials() {}

    /** Returns {@code false} only if no field, query parameter or form looks like credentials. */
    static boolean mayBeSentBy(Request request) {
        for (HeaderField line : request.headers()) {
            if (!line.isNamed("User-Agent") && !line.isNamed("Idempotency-Key") && hasWord(line.name())) {
                return true;
            }
        }
        int query = request.uri().indexOf('?');
        return query >= 0 && hasWord(request.uri().substring(query))
                || request.uri().contains("@")
                || hasForm(request);
    }

    private static boolean hasForm(Request request) {
        return request.headers()
                .first("Content-Type")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("form");
    }

    private static boolean hasWord(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : WORDS) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
