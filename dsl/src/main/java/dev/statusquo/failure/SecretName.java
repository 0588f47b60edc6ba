package dev.statusquo.failure;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names under which secrets go, however they are written: {@code api_key}, {@code apiKey} and {@code API-Key} are one. */
final class SecretName {

    private static final int LONGEST = 100;
    /** What the names of header fields end with that carry a secret of a service's own, such as X-Auth-Token. */
    private static final List<String> FIELD_ENDINGS = List.of("token", "apikey", "secret", "password");

    private SecretName() {}

    /** Returns the name without case, hyphens, underscores and escapes of letters. */
    static String of(String written) {
        if (written.length() > LONGEST) {
            return "";
        }
        if (isPlain(written)) {
            return written;
        }
        StringBuilder name = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' && isEscape(written, i)) {
                c = (char) Integer.parseInt(written.substring(i + 2, i + 6), 16);
                i += 5;
            }
            if (c != '_' && c != '-') {
                name.append(c);
            }
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether this is written as the name of a header field that is never printed; prose names a token too. */
    static boolean isField(String written, Set<String> fields) {
        return isField(written, of(written), fields);
    }

    /** Returns the same, the name taken apart before. */
    static boolean isField(String written, String name, Set<String> fields) {
        return fields.contains(name)
                || written.indexOf('-') > 0 && FIELD_ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** Returns the length of the authentication scheme and its blank, which tell no secret; 0 in any other field. */
    static int scheme(String value, String name) {
        return name.endsWith("authorization") ? value.indexOf(' ') + 1 : 0;
    }

    /** Returns where the name that starts here ends; {@code from} if none does. */
    static int end(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isOfName(c)) {
                i++;
            } else if (c == '\\' && isEscape(text, i)) {
                i += 6;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean isOfName(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
        }
        return Character.isLetterOrDigit(c);
    }

    private static boolean isEscape(String text, int at) {
        if (at + 6 > text.length() || text.charAt(at + 1) != 'u') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
