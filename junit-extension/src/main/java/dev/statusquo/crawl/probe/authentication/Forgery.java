package dev.statusquo.crawl.probe.authentication;

import dev.statusquo.error.schema.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Secrets of the same form that nobody issued: made up, or a real one changed. The same for the same secret. */
final class Forgery {

    private static final String NOBODY = "nobody-3f9c";
    private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
    private static final String SIGNATURE = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

    private Forgery() {}

    /**
     * Returns a secret that nobody has. Of a user's name and password both are made up, since wrong passwords may lock the account
     * of the user; of a signed token only the signature, since the rest must be readable.
     */
    static String madeUp(Presented genuine) {
        Random random = new Random(genuine.value().hashCode());
        if (genuine.hasScheme("Basic")) {
            return Base64.getEncoder()
                    .encodeToString((NOBODY + ":" + drawn(LOWER, 16, random)).getBytes(StandardCharsets.UTF_8));
        }
        Optional<String[]> token = signedToken(genuine.value());
        if (token.isPresent()) {
            String[] parts = token.get();
            return parts[0] + "." + parts[1] + "." + drawn(SIGNATURE, Math.max(1, parts[2].length()), random);
        }
        StringBuilder secret = new StringBuilder();
        for (char c : genuine.value().replace('%', 'x').toCharArray()) {
            secret.append(like(c, random));
        }
        return secret.toString().equals(genuine.value()) ? secret + "0" : secret.toString();
    }

    /** Returns the secret with one character changed, and a signed token also without its signature, saying that it has none. */
    static List<String> tampered(Presented genuine) {
        Optional<String[]> token = signedToken(genuine.value());
        if (token.isEmpty()) {
            return changed(genuine.value()).map(List::of).orElse(List.of());
        }
        String[] parts = token.get();
        String unsigned = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
        return changed(parts[2])
                .map(signature -> List.of(parts[0] + "." + parts[1] + "." + signature, unsigned))
                .orElse(List.of(unsigned));
    }

    /** Returns the parts of a JSON Web Token (RFC 7519), empty for any other secret. */
    private static Optional<String[]> signedToken(String value) {
        String[] parts = value.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            byte[] header = Base64.getUrlDecoder().decode(parts[0]);
            boolean signed = JsonText.parse(new String(header, StandardCharsets.UTF_8))
                    .orAbsent()
                    .get("alg")
                    .isPresent();
            return signed ? Optional.of(parts) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** Changes a character in the middle: the last one of base64 may stand for bits that count for nothing. */
    private static Optional<String> changed(String secret) {
        for (int i = secret.length() / 2; i < secret.length() - 1; i++) {
            char c = secret.charAt(i);
            if (isAscii(c) && Character.isLetterOrDigit(c)) {
                char other = c == 'f' || c == 'F' || c == 'z' || c == 'Z' || c == '9' ? (char) (c - 1) : (char) (c + 1);
                return Optional.of(secret.substring(0, i) + other + secret.substring(i + 1));
            }
        }
        return Optional.empty();
    }

    private static char like(char c, Random random) {
        if (!isAscii(c) || !Character.isLetterOrDigit(c)) {
            return c;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + random.nextInt(10));
        }
        char letter = LOWER.charAt(random.nextInt(LOWER.length()));
        return Character.isUpperCase(c) ? Character.toUpperCase(letter) : letter;
    }

    private static boolean isAscii(char c) {
        return c < 128;
    }

    private static String drawn(String alphabet, int length, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
