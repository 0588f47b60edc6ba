package dev.statusquo.exchange.wire;

import dev.statusquo.exchange.HeaderField;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Field values of a client that reads each byte as a character of ISO-8859-1, which turns {@code é} in UTF-8 into {@code Ã©}.
 * RFC 9110, section 5.5, leaves the bytes above ASCII opaque; services send UTF-8.
 */
public final class FieldText {

    private static final int LAST_OF_ASCII = 0x7F;
    private static final int LAST_OF_LATIN_1 = 0xFF;

    private FieldText() {}

    /** Returns the field line with its value as sent: read as UTF-8 if its bytes are that, left alone otherwise. */
    public static HeaderField field(String name, String value) {
        return new HeaderField(name, asSent(value));
    }

    /** Returns the value read as UTF-8 if its bytes are that, and unchanged otherwise. */
    public static String asSent(String value) {
        boolean ascii = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c > LAST_OF_LATIN_1) {
                return value;
            }
            ascii &= c <= LAST_OF_ASCII;
        }
        return ascii ? value : decoded(value);
    }

    private static String decoded(String value) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1));
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return text.toString();
        } catch (CharacterCodingException notUtf8) {
            return value;
        }
    }
}
