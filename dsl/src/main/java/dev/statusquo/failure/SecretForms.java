package dev.statusquo.failure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** How a secret looks in what is printed of it: plain, escaped, percent-encoded, in Base64 at any place of a longer text. */
final class SecretForms {

    /** Shorter ones look like other text once they are in Base64. */
    private static final int SHORTEST_IN_BASE64 = 6;

    private SecretForms() {}

    static Set<String> of(String secret) {
        Set<String> forms = new TreeSet<>(Set.of(secret));
        String form = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        String percent = form.replace("+", "%20");
        forms.add(form);
        forms.add(percent);
        forms.add(percent.toLowerCase(Locale.ROOT));
        String escaped = secret.replace("\\", "\\\\").replace("\"", "\\\"");
        forms.add(escaped);
        forms.add(escaped.replace("/", "\\/"));
        forms.add(secret.replace("'", "'\\''"));
        forms.add(secret.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
        if (secret.length() >= SHORTEST_IN_BASE64) {
            for (int before = 0; before < 3; before++) {
                String coded = inBase64(secret.getBytes(StandardCharsets.UTF_8), before);
                forms.add(coded);
                forms.add(coded.replace('+', '-').replace('/', '_'));
            }
        }
        return forms;
    }

    /** Returns the letters that are the same whatever stands before, some bytes, and after the secret. */
    private static String inBase64(byte[] secret, int before) {
        byte[] shifted = new byte[before + secret.length];
        System.arraycopy(secret, 0, shifted, before, secret.length);
        String coded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int first = (before * 8 + 5) / 6;
        int last = shifted.length * 8 / 6;
        return coded.substring(first, last);
    }
}
