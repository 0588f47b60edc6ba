package dev.statusquo.header;

import dev.statusquo.header.RateLimitReset.Encoding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** Tells the encodings of a reset apart by their shape, numbers also by their size. */
final class RateLimitResetParser {
    static final long FIRST_EPOCH_SECOND = 1_000_000_000L;
    private static final long FIRST_NO_DELTA = 100_000_000L;
    private static final long FIRST_NO_EPOCH_SECOND = 100_000_000_000L;
    private static final long FIRST_EPOCH_MILLISECOND = 1_000_000_000_000L;
    private static final String A_RESET = "a number of seconds, a duration or a date";

    private final FieldCursor cursor;
    private final String text;

    RateLimitResetParser(String value) {
        this.cursor = new FieldCursor(value);
        this.text = value.substring(cursor.offset(), Math.max(cursor.offset(), cursor.end()));
    }

    Parsed<RateLimitReset> parse() {
        if (Ascii.isAlpha(cursor.peek())) {
            return date();
        }
        int start = cursor.offset();
        String digits = cursor.digits();
        if (digits.isEmpty()) {
            cursor.fail(A_RESET);
            return cursor.malformed();
        }
        if (cursor.atEnd()) {
            return cursor.finish(number(ContentLength.saturated(digits)));
        }
        return switch (cursor.peek()) {
            case '/' -> ratio();
            case '-' ->
                Rfc3339.parse(cursor, start).map(instant -> RateLimitReset.at(text, Encoding.RFC_3339, instant));
            default -> fractionOrDuration(start);
        };
    }

    private Parsed<RateLimitReset> date() {
        int start = cursor.offset();
        Parsed<HttpDate> date = HttpDate.parse(text);
        if (!date.isReadable()) {
            return Parsed.malformed(start + date.offset(), date.offset() == 0 ? A_RESET : date.problem());
        }
        Parsed<RateLimitReset> reset = date.map(read -> RateLimitReset.at(text, Encoding.HTTP_DATE, read.instant()));
        return Parsed.valid(reset.value().orElseThrow());
    }

    private RateLimitReset number(long number) {
        if (number < FIRST_NO_DELTA) {
            return RateLimitReset.after(text, Encoding.DELTA_SECONDS, Duration.ofSeconds(number));
        }
        if (number >= FIRST_EPOCH_SECOND && number < FIRST_NO_EPOCH_SECOND) {
            return RateLimitReset.at(text, Encoding.EPOCH_SECONDS, Instant.ofEpochSecond(number));
        }
        return number >= FIRST_EPOCH_MILLISECOND
                ? RateLimitReset.at(text, Encoding.EPOCH_MILLISECONDS, Instant.ofEpochMilli(number))
                : new RateLimitReset(text, Encoding.AMBIGUOUS, null, null);
    }

    private Parsed<RateLimitReset> ratio() {
        cursor.take('/');
        if (cursor.digits().isEmpty()) {
            cursor.fail("a number after the slash");
        }
        return cursor.finish(new RateLimitReset(text, Encoding.RATIO, null, null));
    }

    private Parsed<RateLimitReset> fractionOrDuration(int start) {
        cursor.moveTo(start);
        BigDecimal first = decimal();
        if (cursor.atEnd() && !cursor.failed()) {
            return cursor.finish(RateLimitReset.fractional(text, first));
        }
        Duration sum = plus(Duration.ZERO, first, unitNanos());
        while (!cursor.atEnd() && !cursor.failed()) {
            sum = plus(sum, decimal(), unitNanos());
        }
        return cursor.finish(RateLimitReset.after(text, Encoding.DURATION, sum));
    }

    /** Reads digits with or without a fraction; cut to 18 digits before and 9 after the point. */
    private BigDecimal decimal() {
        String whole = cursor.digits();
        String fraction = "";
        if (!whole.isEmpty() && cursor.take('.')) {
            fraction = cursor.digits();
            if (fraction.isEmpty()) {
                cursor.fail("a digit after the decimal point");
            }
        }
        if (whole.isEmpty()) {
            cursor.fail("a number");
        }
        long number = Math.min(ContentLength.saturated(whole), 30_000_000_000_000_000L);
        String decimals = fraction.substring(0, Math.min(9, fraction.length()));
        return decimals.isEmpty()
                ? BigDecimal.valueOf(number)
                : BigDecimal.valueOf(number)
                        .add(BigDecimal.valueOf(ContentLength.saturated(decimals), decimals.length()));
    }

    private long unitNanos() {
        if (cursor.take("ns")) {
            return 1;
        }
        if (cursor.take("us") || cursor.take("µs")) {
            return 1_000;
        }
        if (cursor.take("ms")) {
            return 1_000_000;
        }
        if (cursor.take('s')) {
            return 1_000_000_000;
        }
        if (cursor.take('m')) {
            return 60_000_000_000L;
        }
        if (cursor.take('h')) {
            return 3_600_000_000_000L;
        }
        cursor.fail("a unit of time such as s");
        return 0;
    }

    private static Duration plus(Duration sum, BigDecimal amount, long unitNanos) {
        BigDecimal seconds =
                amount.multiply(BigDecimal.valueOf(unitNanos, 9)).min(BigDecimal.valueOf(DeltaSeconds.MAX));
        long whole = seconds.longValue();
        Duration more = Duration.ofSeconds(
                whole,
                seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
        Duration most = Duration.ofSeconds(DeltaSeconds.MAX);
        Duration longer = sum.plus(more);
        return longer.compareTo(most) > 0 ? most : longer;
    }
}
