package dev.statusquo.exchange;

import dev.statusquo.failure.Redaction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** The credentials in header section, target and content of a request, which its answer must not show when it is printed either. */
public final class SentSecrets {

    /** Shorter values, and words in small letters, are too much like other text. */
    private static final int SHORTEST = 8;

    private SentSecrets() {}

    /** Returns the redaction that also hides, wherever they are echoed, the credentials in the request: fields, parameters, members. */
    public static Redaction hiddenBy(Redaction redaction, Request request) {
        List<String> secrets = new ArrayList<>();
        for (HeaderField field : request.headers()) {
            if (redaction.hidesField(field.name())) {
                add(secrets, field);
            }
        }
        secrets.addAll(SentMembers.of(request, redaction::hides));
        secrets.removeIf(secret -> secret.length() < SHORTEST || secret.chars().allMatch(c -> c >= 'a' && c <= 'z'));
        return secrets.isEmpty() ? redaction : redaction.withSecrets(secrets);
    }

    private static void add(List<String> secrets, HeaderField field) {
        String value = field.value();
        if (field.isNamed("Cookie")) {
            for (String pair : value.split(";", -1)) {
                secrets.add(pair.substring(pair.indexOf('=') + 1).strip());
            }
            return;
        }
        String credentials = value.substring(value.indexOf(' ') + 1).strip();
        secrets.add(credentials);
        if (value.regionMatches(true, 0, "Basic ", 0, 6)) {
            addPassword(secrets, credentials);
        }
    }

    private static void addPassword(List<String> secrets, String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            secrets.add(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException noBase64) {
            secrets.add(encoded);
        }
    }
}
