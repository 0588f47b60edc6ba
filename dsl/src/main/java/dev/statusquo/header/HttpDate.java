package dev.statusquo.header;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A date of HTTP, to the second (RFC 9110, section 5.6.7).
 *
 * <p>Valid: {@code Sun, 06 Nov 1994 08:49:37 GMT}; valid but obsolete: {@code Sunday, 06-Nov-94 08:49:37 GMT} and
 * {@code Sun Nov  6 08:49:37 1994}. Broken at offset 5: {@code Sun, 6 Nov 1994 08:49:37 GMT}, where a two-digit day is expected.
 *
 * <p>A leap second is read as the second after it, the last one of the year 9999 as the one before it.
 *
 * @param instant the instant, without a fraction of a second, in the years 0 to 9999
 */
public record HttpDate(Instant instant) implements Comparable<HttpDate> {
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    /** With it, two-digit years are those from 1970 to 2069. */
    private static final Instant MIDDLE = Instant.parse("2019-12-31T23:59:59Z");

    /** Leaves out the fraction of the second; refuses an instant that four digits cannot name the year of. */
    public HttpDate {
        if (instant.isBefore(FIRST) || instant.isAfter(LAST.plusMillis(999))) {
            throw new IllegalArgumentException(
                    "instant " + instant + " has no four-digit year; use one of 0000 to 9999");
        }
        instant = instant.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Returns the date that the text is; a two-digit year is one of 1970 to 2069. */
    public static Parsed<HttpDate> parse(String text) {
        return parse(text, MIDDLE);
    }

    /** Returns the date that the text is; a two-digit year is the latest one not more than 50 years after {@code now}. */
    public static Parsed<HttpDate> parse(String text, Instant now) {
        return new HttpDateParser(new FieldCursor(text), now).parse();
    }

    /**
     * Returns whether the text is beyond doubt a date in the form that senders must write, as most are. Nothing is made of it;
     * {@code false} says nothing.
     */
    public static boolean isPlain(String text) {
        return PlainDate.is(text);
    }

    /** Returns the instant the way senders must write it; an instant without a four-digit year is an argument refused. */
    public static String format(Instant instant) {
        return new HttpDate(instant).toString();
    }

    /** Returns whether this is before the instant. */
    public boolean isBefore(Instant other) {
        return instant.isBefore(other);
    }

    @Override
    public int compareTo(HttpDate other) {
        return instant.compareTo(other.instant);
    }

    /** Returns the {@code IMF-fixdate}. */
    @Override
    public String toString() {
        OffsetDateTime date = instant.atOffset(ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(29)
                .append(HttpDateParser.DAYS.get(date.getDayOfWeek().getValue() - 1), 0, 3)
                .append(", ");
        digits(text, date.getDayOfMonth(), 2).append(' ');
        text.append(HttpDateParser.MONTHS.get(date.getMonthValue() - 1)).append(' ');
        digits(text, date.getYear(), 4).append(' ');
        digits(text, date.getHour(), 2).append(':');
        digits(text, date.getMinute(), 2).append(':');
        return digits(text, date.getSecond(), 2).append(" GMT").toString();
    }

    private static StringBuilder digits(StringBuilder text, int number, int width) {
        for (int place = width == 4 ? 1000 : 10; place > 0; place /= 10) {
            text.append((char) ('0' + number / place % 10));
        }
        return text;
    }
}
