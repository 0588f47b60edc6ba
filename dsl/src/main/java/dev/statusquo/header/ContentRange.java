package dev.statusquo.header;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The part of a representation that is sent, {@code Content-Range} (RFC 9110, section 14.4).
 *
 * <p>Valid: {@code bytes 0-499/1234}, {@code bytes 0-499/*}, and in a 416 {@code bytes *}{@code /1234}. Broken at offset 5:
 * {@code bytes=0-499/1234}, where a space is expected.
 *
 * @param unit the range unit, in lower case
 * @param first the first position, -1 if the range was not satisfiable
 * @param last the last position, -1 if the range was not satisfiable
 * @param completeLength the length of the whole representation, -1 if it is not known
 */
public record ContentRange(String unit, long first, long last, long completeLength) {

    /** Refuses positions that contradict each other. */
    public ContentRange {
        if (!Ascii.isToken(unit)) {
            throw new IllegalArgumentException("range unit \"" + unit + "\" is not a token; use bytes");
        }
        boolean unsatisfied = first == -1 && last == -1 && completeLength >= 0;
        boolean range = first >= 0 && last >= first && (completeLength == -1 || completeLength > last);
        if (!unsatisfied && !range) {
            throw new IllegalArgumentException("range " + first + "-" + last + "/" + completeLength
                    + " contradicts itself; order first, last, length");
        }
        unit = unit.toLowerCase(Locale.ROOT);
    }

    /** Returns the range that the value is; positions saturate at {@link Long#MAX_VALUE}. */
    public static Parsed<ContentRange> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        String unit = cursor.token("a range unit such as bytes");
        cursor.expect(' ', "one space after the range unit");
        @Nullable ContentRange range = cursor.take('*') ? unsatisfied(cursor, unit) : satisfied(cursor, unit);
        return range == null ? cursor.malformed() : cursor.finish(range);
    }

    private static @Nullable ContentRange unsatisfied(FieldCursor cursor, String unit) {
        cursor.expect('/', "a slash after the asterisk");
        long length = position(cursor, "the complete length");
        return cursor.failed() ? null : new ContentRange(unit, -1, -1, length);
    }

    private static @Nullable ContentRange satisfied(FieldCursor cursor, String unit) {
        long first = position(cursor, "the first position");
        cursor.expect('-', "a hyphen between the positions");
        int lastOffset = cursor.offset();
        long last = position(cursor, "the last position");
        cursor.expect('/', "a slash before the complete length");
        int lengthOffset = cursor.offset();
        long length = cursor.take('*') ? -1 : position(cursor, "the complete length or an asterisk");
        if (last < first) {
            cursor.fail(lastOffset, "a last position not below the first");
        } else if (length >= 0 && length <= last) {
            cursor.fail(lengthOffset, "a complete length above the last position");
        }
        return cursor.failed() ? null : new ContentRange(unit, first, last, length);
    }

    private static long position(FieldCursor cursor, String expected) {
        String digits = cursor.digits();
        if (digits.isEmpty()) {
            cursor.fail(expected);
        }
        return ContentLength.saturated(digits);
    }

    /** Returns whether no range could be satisfied, as in a 416. */
    public boolean isUnsatisfied() {
        return first < 0;
    }

    /** Returns how many positions the range has; 0 if it was not satisfiable. */
    public long length() {
        return isUnsatisfied() ? 0 : last - first + 1;
    }

    @Override
    public String toString() {
        return unit
                + ' '
                + (isUnsatisfied() ? "*" : first + "-" + last)
                + '/'
                + (completeLength < 0 ? "*" : Long.toString(completeLength));
    }
}
