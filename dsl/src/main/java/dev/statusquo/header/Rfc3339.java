package dev.statusquo.header;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** The date and time of RFC 3339, section 5.6, such as {@code 2026-10-09T12:35:00.123456Z}. */
final class Rfc3339 {
    private Rfc3339() {}

    /** Returns the instant that starts at the offset and ends the value. */
    static Parsed<Instant> parse(FieldCursor cursor, int start) {
        cursor.moveTo(start);
        int year = number(cursor, 4, 0, 9999, "a four-digit year");
        cursor.expect('-', "a hyphen after the year");
        int month = number(cursor, 2, 1, 12, "a two-digit month");
        cursor.expect('-', "a hyphen after the month");
        int longest = cursor.failed() ? 31 : YearMonth.of(year, month).lengthOfMonth();
        int day = number(cursor, 2, 1, longest, "a two-digit day of that month");
        if (!cursor.take('T') && !cursor.take('t') && !cursor.take(' ')) {
            cursor.fail("a T before the time");
        }
        int hour = number(cursor, 2, 0, 23, "a two-digit hour");
        cursor.expect(':', "a colon after the hour");
        int minute = number(cursor, 2, 0, 59, "a two-digit minute");
        cursor.expect(':', "a colon after the minute");
        int second = number(cursor, 2, 0, 60, "a two-digit second");
        int nanos = cursor.take('.') ? nanos(cursor) : 0;
        int zone = zone(cursor);
        if (cursor.failed()) {
            return cursor.malformed();
        }
        long days = LocalDate.of(year, month, day).toEpochDay();
        return cursor.finish(Instant.ofEpochSecond(days * 86_400 + hour * 3600L + minute * 60L + second - zone, nanos));
    }

    private static int number(FieldCursor cursor, int digits, int minimum, int maximum, String expected) {
        int start = cursor.offset();
        int number = 0;
        for (int i = 0; i < digits; i++) {
            int next = cursor.peek();
            if (!Ascii.isDigit(next)) {
                cursor.fail(start, expected);
                return minimum;
            }
            number = number * 10 + next - '0';
            cursor.moveTo(cursor.offset() + 1);
        }
        if (number < minimum || number > maximum) {
            cursor.fail(start, expected);
            return minimum;
        }
        return number;
    }

    private static int nanos(FieldCursor cursor) {
        String digits = cursor.digits();
        if (digits.isEmpty()) {
            cursor.fail("a fraction of a second");
            return 0;
        }
        int nanos = 0;
        for (int i = 0; i < 9; i++) {
            nanos = nanos * 10 + (i < digits.length() ? digits.charAt(i) - '0' : 0);
        }
        return nanos;
    }

    /** Reads Z or an offset; returns the offset in seconds. */
    private static int zone(FieldCursor cursor) {
        if (cursor.take('Z') || cursor.take('z')) {
            return 0;
        }
        int sign = cursor.take('-') ? -1 : cursor.take('+') ? 1 : 0;
        if (sign == 0) {
            cursor.fail("Z or an offset such as +01:00");
            return 0;
        }
        int hours = number(cursor, 2, 0, 23, "two digits of hours");
        cursor.expect(':', "a colon in the offset");
        return sign * (hours * 3600 + number(cursor, 2, 0, 59, "two digits of minutes") * 60);
    }
}
