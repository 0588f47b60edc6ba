package dev.statusquo.header;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads the values of structured fields (RFC 9651, sections 4.2.3.1 to 4.2.10). */
final class BareItemReader {
    private static final BareItem NOTHING = new BareItem.TokenItem("*");

    private final FieldCursor cursor;
    private final String text;

    BareItemReader(FieldCursor cursor, String text) {
        this.cursor = cursor;
        this.text = text;
    }

    /** Reads the value that stands here, or breaks. */
    BareItem read() {
        int next = cursor.peek();
        if (next == '-' || Ascii.isDigit(next)) {
            return number();
        }
        if (next == '*' || Ascii.isAlpha(next)) {
            return token();
        }
        return switch (next) {
            case '"' -> string();
            case ':' -> bytes();
            case '?' -> bool();
            case '@' -> date();
            case '%' -> display();
            default -> broken("a value");
        };
    }

    private BareItem broken(String expected) {
        cursor.fail(expected);
        return NOTHING;
    }

    private BareItem number() {
        int start = cursor.offset();
        cursor.take('-');
        String digits = cursor.digits();
        if (digits.isEmpty()) {
            return broken("a digit");
        }
        if (!cursor.take('.')) {
            if (digits.length() > 15) {
                cursor.fail(start, "an integer of at most 15 digits");
                return NOTHING;
            }
            return new BareItem.IntegerItem(Long.parseLong(text, start, cursor.offset(), 10));
        }
        String fraction = cursor.digits();
        if (fraction.isEmpty()) {
            return broken("a digit after the decimal point");
        }
        if (digits.length() > 12 || fraction.length() > 3) {
            cursor.fail(start, "a decimal of at most 12 digits before the point and 3 after it");
            return NOTHING;
        }
        return new BareItem.DecimalItem(new BigDecimal(text.substring(start, cursor.offset())));
    }

    private BareItem token() {
        int start = cursor.offset();
        for (int next = cursor.peek();
                Ascii.isTokenCharacter(next) || next == ':' || next == '/';
                next = cursor.peek()) {
            cursor.moveTo(cursor.offset() + 1);
        }
        return new BareItem.TokenItem(text.substring(start, cursor.offset()));
    }

    private BareItem string() {
        cursor.take('"');
        StringBuilder value = new StringBuilder();
        while (true) {
            int next = cursor.peek();
            if (next == '"') {
                cursor.take('"');
                return new BareItem.StringItem(value.toString());
            }
            if (next == '\\') {
                cursor.take('\\');
                next = cursor.peek();
                if (next != '"' && next != '\\') {
                    return broken("a quote or a backslash after the backslash");
                }
            }
            if (next < ' ' || next > '~') {
                return broken(next < 0 ? "a closing quote" : "an ASCII character, not a control");
            }
            value.append((char) next);
            cursor.moveTo(cursor.offset() + 1);
        }
    }

    private BareItem bytes() {
        cursor.take(':');
        int start = cursor.offset();
        for (int next = cursor.peek();
                Ascii.isAlpha(next) || Ascii.isDigit(next) || next == '+' || next == '/';
                next = cursor.peek()) {
            cursor.moveTo(cursor.offset() + 1);
        }
        int end = cursor.offset();
        int padding = 0;
        while (cursor.take('=')) {
            padding++;
        }
        if (!cursor.expect(':', "base64 and a closing colon")) {
            return NOTHING;
        }
        int over = (end - start) % 4;
        if (over == 1 || padding > 0 && padding != (4 - over) % 4) {
            cursor.fail(end, "base64 with its padding");
            return NOTHING;
        }
        if (over > 0 && padding == 0) {
            cursor.lapse(end, "base64 with its padding");
        }
        byte[] decoded = decode(start, end, over);
        BareItem.BytesItem value = BareItem.BytesItem.of(decoded);
        if (over > 0 && !value.base64().regionMatches(end - start - 1, text, end - 1, 1)) {
            cursor.lapse(end - 1, "base64 with zeros as its last bits");
        }
        return value;
    }

    /** Decodes base64 characters; the unused bits of the last one need not be zero. */
    private byte[] decode(int start, int end, int over) {
        char[] digits = text.substring(start, end).toCharArray();
        if (over > 0) {
            digits[digits.length - 1] = withoutUnusedBits(digits[digits.length - 1], over == 2 ? 4 : 2);
        }
        return Base64.getDecoder().decode(new String(digits));
    }

    private static char withoutUnusedBits(char digit, int unused) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return alphabet.charAt(alphabet.indexOf(digit) >> unused << unused);
    }

    private BareItem bool() {
        cursor.take('?');
        if (cursor.take('1')) {
            return BareItem.TRUE;
        }
        return cursor.take('0') ? new BareItem.BooleanItem(false) : broken("0 or 1");
    }

    private BareItem date() {
        cursor.take('@');
        int start = cursor.offset();
        BareItem number =
                cursor.peek() == '-' || Ascii.isDigit(cursor.peek()) ? number() : broken("a number of seconds");
        if (number instanceof BareItem.DecimalItem) {
            cursor.fail(text.indexOf('.', start), "a whole number of seconds");
        }
        return number instanceof BareItem.IntegerItem seconds ? new BareItem.DateItem(seconds.number()) : NOTHING;
    }

    private BareItem display() {
        cursor.take('%');
        int start = cursor.offset();
        if (!cursor.expect('"', "a quote after the percent sign")) {
            return NOTHING;
        }
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        for (int next = cursor.peek(); next != '"'; next = cursor.peek()) {
            if (next < ' ' || next > '~') {
                return broken(next < 0 ? "a closing quote" : "an ASCII character, not a control");
            }
            int at = cursor.offset();
            if (next == '%') {
                if (at + 2 >= cursor.end() || lowerHex(text.charAt(at + 1)) < 0 || lowerHex(text.charAt(at + 2)) < 0) {
                    return broken("two hexadecimal digits in lower case after the percent sign");
                }
                next = lowerHex(text.charAt(at + 1)) << 4 | lowerHex(text.charAt(at + 2));
                cursor.moveTo(at + 3);
            } else {
                cursor.moveTo(at + 1);
            }
            octets.write(next);
        }
        cursor.take('"');
        return decoded(octets.toByteArray(), start);
    }

    private BareItem decoded(byte[] octets, int start) {
        CharBuffer characters = CharBuffer.allocate(octets.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(octets), characters, true);
        if (result.isError()) {
            cursor.fail(start, "octets that are UTF-8");
            return NOTHING;
        }
        return new BareItem.DisplayItem(characters.flip().toString());
    }

    private static int lowerHex(char digit) {
        if (Ascii.isDigit(digit)) {
            return digit - '0';
        }
        return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
    }
}
