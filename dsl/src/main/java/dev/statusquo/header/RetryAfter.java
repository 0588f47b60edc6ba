package dev.statusquo.header;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How long to wait before the next request, {@code Retry-After} (RFC 9110, section 10.2.3): seconds or a date.
 *
 * <p>Valid: {@code 120}. Broken at offset 1: {@code 2.0}, where the number should end. Immutable; equal if of the same form and
 * the same value. Seconds saturate at 2^31.
 */
public final class RetryAfter {
    private static final long FIRST_TIMESTAMP = 1_000_000_000;
    private static final Duration DAY = Duration.ofDays(1);

    private final long seconds;
    private final @Nullable HttpDate date;

    private RetryAfter(long seconds, @Nullable HttpDate date) {
        this.seconds = seconds;
        this.date = date;
    }

    /** Returns the field for a delay, in whole seconds, rounded up. */
    public static RetryAfter of(Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("delay " + delay + " is negative; use Duration.ZERO to mean now");
        }
        long seconds = delay.getSeconds() + (delay.getNano() > 0 ? 1 : 0);
        return new RetryAfter(seconds < 0 ? DeltaSeconds.MAX : Math.min(seconds, DeltaSeconds.MAX), null);
    }

    /** Returns the field for a date. */
    public static RetryAfter of(HttpDate date) {
        return new RetryAfter(0, date);
    }

    /** Returns the delay or date that the value is. */
    public static Parsed<RetryAfter> parse(String value) {
        return parse(value, HttpDate::parse);
    }

    /** Returns the delay or date that the value is; {@code now} decides on the century of a two-digit year. */
    public static Parsed<RetryAfter> parse(String value, Instant now) {
        return parse(value, text -> HttpDate.parse(text, now));
    }

    private static Parsed<RetryAfter> parse(String value, Function<String, Parsed<HttpDate>> dates) {
        FieldCursor cursor = new FieldCursor(value);
        if (Ascii.isAlpha(cursor.peek())) {
            return dates.apply(value).map(RetryAfter::of);
        }
        String digits = cursor.digits();
        if (digits.isEmpty()) {
            cursor.fail("a number of seconds or a date");
        } else if (!cursor.atEnd()) {
            cursor.fail("the end of the seconds");
        }
        return cursor.finish(new RetryAfter(DeltaSeconds.of(digits), null));
    }

    /** Returns the date, if the field is one. */
    public Optional<HttpDate> date() {
        return Optional.ofNullable(date);
    }

    /** Returns how long to wait from the reference on, which is the response's own date; zero if the date is past. */
    public Duration delay(Instant reference) {
        if (date == null) {
            return Duration.ofSeconds(seconds);
        }
        return date.isBefore(reference) ? Duration.ZERO : Duration.between(reference, date.instant());
    }

    /** Returns whether the number of seconds is more than 31 years, so that it seems to be a point in time. */
    public boolean looksLikeTimestamp() {
        return seconds >= FIRST_TIMESTAMP;
    }

    /** Returns whether the number of seconds was too large to be kept. */
    public boolean isSaturated() {
        return seconds == DeltaSeconds.MAX;
    }

    /** Returns whether the date was over when the response was sent. */
    public boolean isPast(Instant reference) {
        return date != null && date.isBefore(reference);
    }

    /** Returns what is allowed but hardly meant, seen from the response's own date. */
    public List<String> remarks(Instant reference) {
        List<String> remarks = new ArrayList<>();
        if (looksLikeTimestamp()) {
            remarks.add("looks like a timestamp, not like a number of seconds to wait");
        } else if (isPast(reference)) {
            remarks.add("the date is past, so it means now");
        } else if (delay(reference).isZero()) {
            remarks.add("means now");
        } else if (delay(reference).compareTo(DAY) > 0) {
            remarks.add("asks to wait more than a day");
        }
        return remarks;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetryAfter that && seconds == that.seconds && Objects.equals(date, that.date);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seconds, date);
    }

    @Override
    public String toString() {
        return date == null ? Long.toString(seconds) : date.toString();
    }
}
