package dev.statusquo.header;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding of UTF-8 (RFC 3986, section 2.1). */
public final class PercentEncoding {

    private static final String UNRESERVED = "-._~";
    private static final String RESERVED_IN_VALUE = ":/?@!$'()*,;";
    private static final String IN_PATH = UNRESERVED + "/:@!$&'()*+,;=";
    private static final String IN_URI = UNRESERVED + ":/?#[]@!$&'()*+,;=";

    private PercentEncoding() {}

    /** Returns text that stands for itself in any component: all but the unreserved characters are encoded. */
    public static String segment(String text) {
        return encode(text, UNRESERVED, false);
    }

    /** Returns the value of a query parameter in which reserved characters stay, but for those that would end the value. */
    public static String withReserved(String text) {
        return encode(text, UNRESERVED + RESERVED_IN_VALUE, false);
    }

    /** Returns a path as written in a template, with what no path may hold encoded and encoded octets left alone. */
    public static String path(String text) {
        return encode(text, IN_PATH, true);
    }

    /** Returns a URI with what none may hold encoded, such as a space, and encoded octets left alone. */
    public static String uri(String text) {
        return encode(text, IN_URI, true);
    }

    private static String encode(String text, String kept, boolean tripletsKept) {
        StringBuilder encoded = new StringBuilder(text.length() + 8);
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < octets.length; i++) {
            char c = (char) (octets[i] & 0xFF);
            if (isAlphanumeric(c) || (c < 0x80 && kept.indexOf(c) >= 0) || tripletsKept && isTriplet(octets, i)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isTriplet(byte[] octets, int at) {
        return octets[at] == '%'
                && at + 2 < octets.length
                && Character.digit(octets[at + 1], 16) >= 0
                && Character.digit(octets[at + 2], 16) >= 0;
    }

    /** Returns the text with encoded octets decoded; a percent sign that encodes nothing stays. */
    public static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(octets.length);
        for (int i = 0; i < octets.length; i++) {
            int high = octets[i] == '%' && i + 2 < octets.length ? Character.digit(octets[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(octets[i + 2], 16);
            decoded.write(low < 0 ? octets[i] : (high << 4) | low);
            i += low < 0 ? 0 : 2;
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
