package dev.statusquo.failure;

import java.util.Locale;
import java.util.Set;

/** Finds {@code "name": value} in text that may or may not be whole JSON, and masks the values of secret names. */
final class SecretMembers {

    private SecretMembers() {}

    static String masked(String text, Set<String> names) {
        int quote = text.indexOf('"');
        if (quote < 0) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        while (quote >= 0) {
            int close = closingQuote(text, quote);
            int colon = skipBlanks(text, close + 1);
            boolean isName = close > quote && colon < text.length() && text.charAt(colon) == ':';
            if (isName && names.contains(text.substring(quote + 1, close).toLowerCase(Locale.ROOT))) {
                int value = skipBlanks(text, colon + 1);
                int end = endOfScalar(text, value);
                if (end > value) {
                    masked.append(text, copied, value)
                            .append('"')
                            .append(Redaction.MASK)
                            .append('"');
                    copied = end;
                    close = end - 1;
                }
            }
            quote = close < 0 ? -1 : text.indexOf('"', close + 1);
        }
        return copied == 0 ? text : masked.append(text, copied, text.length()).toString();
    }

    private static int closingQuote(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                return i;
            }
        }
        return -1;
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns the end of a string, number or word; {@code from} for an object or array, whose members are looked at one by one. */
    private static int endOfScalar(String text, int from) {
        if (from >= text.length() || text.charAt(from) == '{' || text.charAt(from) == '[') {
            return from;
        }
        if (text.charAt(from) == '"') {
            int close = closingQuote(text, from);
            return close < 0 ? text.length() : close + 1;
        }
        int i = from;
        while (i < text.length() && ",}] \t\r\n".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
