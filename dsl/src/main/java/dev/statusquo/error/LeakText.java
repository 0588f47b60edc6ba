package dev.statusquo.error;

import java.util.ArrayList;
import java.util.List;

/**
 * A text of a response that is searched for leaks.
 *
 * @param place where it stands
 * @param mayShowAddresses {@code true} for members that are made for addresses or names of types
 * @param mayShowSecrets {@code true} for header fields that hand out credentials
 * @param value the text, decoded
 */
record LeakText(Place place, boolean mayShowAddresses, boolean mayShowSecrets, String value) {

    private static final int MOST_LEVELS = 3;

    /** Returns a JSON pointer, {@code header Name} or {@code body}. */
    String where() {
        return place.toString();
    }

    boolean allows(LeakPattern pattern) {
        return (mayShowAddresses && pattern.isOfAddresses())
                || (mayShowSecrets && pattern.id().equals("L40"));
    }

    /** Returns the text, and what it says if it was escaped once, twice or three times more than its format asks for. */
    List<String> readings() {
        if (value.indexOf('\\') < 0) {
            return List.of(value);
        }
        List<String> readings = new ArrayList<>(List.of(value));
        String current = value;
        for (int level = 0; level < MOST_LEVELS; level++) {
            String unescaped = unescaped(current);
            if (unescaped.equals(current)) {
                break;
            }
            readings.add(unescaped);
            current = unescaped;
        }
        return readings;
    }

    /** Returns the text with the escapes of JSON read, unknown ones left alone. */
    static String unescaped(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char escape = text.charAt(++i);
            switch (escape) {
                case 'n' -> plain.append('\n');
                case 'r' -> plain.append('\r');
                case 't' -> plain.append('\t');
                case '"', '\'', '/', '\\' -> plain.append(escape);
                case 'u' -> {
                    int code = hexadecimal(text, i + 1);
                    plain.append(code < 0 ? "\\u" : String.valueOf((char) code));
                    i += code < 0 ? 0 : 4;
                }
                default -> plain.append('\\').append(escape);
            }
        }
        return plain.toString();
    }

    private static int hexadecimal(String text, int from) {
        int code = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
