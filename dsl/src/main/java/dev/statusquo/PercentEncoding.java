package dev.statusquo;

import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986, section 2.1) of UTF-8. */
final class PercentEncoding {

    private static final String HEX = "0123456789ABCDEF";
    private static final String UNRESERVED = "-._~";
    private static final String RESERVED = ":/?#[]@!$&'()*+,;=";

    private PercentEncoding() {}

    /**
     * Returns a value as data: everything but unreserved characters encoded, so that {@code a/b} becomes {@code a%2Fb}.
     */
    static String of(String value) {
        return encoded(value, UNRESERVED, false);
    }

    /**
     * Returns the text of a URI with only that encoded which no URI can have, such as a space; what is encoded stays
     * so.
     */
    static String ofLiteral(String text) {
        return encoded(text, UNRESERVED + RESERVED, true);
    }

    private static String encoded(String text, String kept, boolean tripletsKept) {
        StringBuilder encoded = new StringBuilder(text.length() + 8);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            boolean letterOrDigit = b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
            if (letterOrDigit || b < 0x80 && kept.indexOf(b) >= 0 || tripletsKept && isTriplet(bytes, i)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isTriplet(byte[] bytes, int at) {
        return bytes[at] == '%'
                && at + 2 < bytes.length
                && Character.digit(bytes[at + 1], 16) >= 0
                && Character.digit(bytes[at + 2], 16) >= 0;
    }
}
