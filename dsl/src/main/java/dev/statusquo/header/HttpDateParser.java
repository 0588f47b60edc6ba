package dev.statusquo.header;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** The three forms of an HTTP-date, RFC 9110, section 5.6.7. */
final class HttpDateParser {
    static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private final FieldCursor cursor;
    private final Instant now;
    private int dayOfWeek;
    private int dayOffset;
    private int day;
    private int month;
    private int year;
    private int secondOfDay;
    private boolean leapSecond;

    HttpDateParser(FieldCursor cursor, Instant now) {
        this.cursor = cursor;
        this.now = now.isAfter(HttpDate.LAST) ? HttpDate.LAST : now.isBefore(Instant.EPOCH) ? Instant.EPOCH : now;
    }

    Parsed<HttpDate> parse() {
        int start = cursor.offset();
        boolean fullName = dayName();
        if (fullName) {
            cursor.lapse(Validity.VALID_OBSOLETE, start, "a date such as Sun, 06 Nov 1994 08:49:37 GMT");
            cursor.expect(',', "a comma after the day name");
            space();
            day('0');
            cursor.expect('-', "a hyphen after the day");
            month();
            cursor.expect('-', "a hyphen after the month");
            int twoDigits = number(2, 99, "a two-digit year");
            space();
            time();
            zone();
            year = fullYear(twoDigits);
        } else if (cursor.take(',')) {
            space();
            day('0');
            space();
            month();
            space();
            year = number(4, 9999, "a four-digit year");
            space();
            time();
            zone();
        } else {
            cursor.lapse(Validity.VALID_OBSOLETE, start, "a date such as Sun, 06 Nov 1994 08:49:37 GMT");
            cursor.expect(' ', "a comma after the day name");
            month();
            space();
            day(' ');
            space();
            time();
            space();
            year = number(4, 9999, "a four-digit year");
        }
        if (cursor.failed()) {
            return cursor.malformed();
        }
        LocalDate date = date(start);
        if (cursor.failed() || !cursor.atEnd()) {
            cursor.fail("the end of the date");
            return cursor.malformed();
        }
        return cursor.finish(new HttpDate(instant(date)));
    }

    /** Reads a day name; returns whether it was a long one, as in the form of RFC 850. */
    private boolean dayName() {
        for (int i = 0; i < DAYS.size(); i++) {
            String name = DAYS.get(i);
            if (cursor.take(name)) {
                dayOfWeek = i + 1;
                return true;
            }
            if (cursor.take(name.substring(0, 3))) {
                dayOfWeek = i + 1;
                return false;
            }
        }
        cursor.fail("a day name such as Sun");
        return false;
    }

    private void space() {
        cursor.expect(' ', "one space");
    }

    /** Reads a two-digit day; a day below ten may start with the padding instead of a zero. */
    private void day(char padding) {
        dayOffset = cursor.offset();
        day = padding == ' ' && cursor.take(' ')
                ? number(1, 9, "a one-digit day after two spaces")
                : number(2, 31, "a two-digit day");
    }

    private void month() {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (cursor.take(MONTHS.get(i))) {
                month = i + 1;
                return;
            }
        }
        cursor.fail("a month name such as Nov");
    }

    private void time() {
        int start = cursor.offset();
        int hour = number(2, 23, "a two-digit hour");
        cursor.expect(':', "a colon after the hour");
        int minute = number(2, 59, "a two-digit minute");
        cursor.expect(':', "a colon after the minute");
        int second = number(2, 60, "a two-digit second");
        if (second == 60 && (hour != 23 || minute != 59)) {
            cursor.fail(start, "a leap second at 23:59:60 only");
        }
        leapSecond = second == 60;
        secondOfDay = hour * 3600 + minute * 60 + second;
    }

    private void zone() {
        space();
        if (!cursor.take("GMT")) {
            cursor.fail("GMT");
        }
    }

    /** Reads exactly so many digits; breaks at the first of them if there are fewer or their number is too large. */
    private int number(int digits, int maximum, String expected) {
        int start = cursor.offset();
        int number = 0;
        for (int i = 0; i < digits; i++) {
            int next = cursor.peek();
            if (!Ascii.isDigit(next)) {
                cursor.fail(start, expected);
                return 0;
            }
            cursor.moveTo(cursor.offset() + 1);
            number = number * 10 + next - '0';
        }
        if (number > maximum) {
            cursor.fail(start, expected);
        }
        return number;
    }

    /** Returns the latest year of these two digits in which the date is at most 50 years after now. */
    private int fullYear(int twoDigits) {
        if (cursor.failed()) {
            return 0;
        }
        int latest = now.atOffset(ZoneOffset.UTC).getYear() + 50;
        int candidate = Math.max(latest - Math.floorMod(latest - twoDigits, 100), twoDigits);
        boolean tooLate = candidate == latest
                && exists(candidate)
                && instant(LocalDate.of(candidate, month, day))
                        .isAfter(now.atOffset(ZoneOffset.UTC).plusYears(50).toInstant());
        return Math.min(tooLate && candidate >= 100 ? candidate - 100 : candidate, 9900 + twoDigits);
    }

    private boolean exists(int inYear) {
        return day >= 1 && day <= YearMonth.of(inYear, month).lengthOfMonth();
    }

    /** Returns the date after checking that it exists and that the day name is the one it had. */
    private LocalDate date(int start) {
        if (!exists(year)) {
            cursor.fail(dayOffset, "a day of that month");
            return LocalDate.EPOCH;
        }
        LocalDate date = LocalDate.of(year, month, day);
        if (date.getDayOfWeek().getValue() != dayOfWeek) {
            cursor.fail(
                    start,
                    DAYS.get(date.getDayOfWeek().getValue() - 1).substring(0, 3) + ", the day name of that date");
        }
        return date;
    }

    private Instant instant(LocalDate date) {
        Instant instant = Instant.ofEpochSecond(date.toEpochDay() * 86_400 + secondOfDay);
        return leapSecond && instant.isAfter(HttpDate.LAST) ? HttpDate.LAST : instant;
    }
}
