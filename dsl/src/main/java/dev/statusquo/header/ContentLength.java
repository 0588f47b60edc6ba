package dev.statusquo.header;

/**
 * The length of a content in bytes, {@code Content-Length} (RFC 9110, section 8.6).
 *
 * <p>Valid: {@code 0012}. Broken at offset 0: {@code -1}. Several lines with the same number, joined as {@code 2, 2}, may be read
 * as one, different numbers may not.
 *
 * @param bytes the number of bytes; {@link Long#MAX_VALUE} stands for all that are larger
 */
public record ContentLength(long bytes) {

    /** Refuses a negative number. */
    public ContentLength {
        if (bytes < 0) {
            throw new IllegalArgumentException("content length " + bytes + " is negative; use 0 or more");
        }
    }

    /** Returns the length that the value is. */
    public static Parsed<ContentLength> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        long bytes = -1;
        while (cursor.nextMember()) {
            int start = cursor.offset();
            String digits = cursor.digits();
            if (digits.isEmpty()) {
                cursor.fail("a number of bytes");
            } else if (bytes >= 0) {
                cursor.lapse(start, "one number only");
                if (bytes != saturated(digits)) {
                    cursor.fail(start, "the same number again");
                }
            } else {
                bytes = saturated(digits);
            }
        }
        if (bytes < 0) {
            cursor.fail("a number of bytes");
        }
        return cursor.finish(new ContentLength(Math.max(bytes, 0)));
    }

    /** Returns the number, {@link Long#MAX_VALUE} if it is larger. */
    static long saturated(String digits) {
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (number > (Long.MAX_VALUE - digit) / 10) {
                return Long.MAX_VALUE;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    public String toString() {
        return Long.toString(bytes);
    }
}
