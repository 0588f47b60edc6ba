package dev.statusquo.header;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When more requests are granted, as {@code X-RateLimit-Reset} and its relatives say it: each service in an encoding of its own,
 * which is told from the value here. No standard defines these fields; until its version 06,
 * draft-ietf-httpapi-ratelimit-headers had {@code RateLimit-Reset} in seconds from now.
 *
 * <p>Read: {@code 60}, {@code 1767229200}, {@code 6m0s}. Broken at offset 0: {@code soon}. Equality is that of the text.
 */
public final class RateLimitReset {

    /** The encodings in use. */
    public enum Encoding {
        /** Seconds from the response on. */
        DELTA_SECONDS,
        /** Seconds since 1970. */
        EPOCH_SECONDS,
        /** Milliseconds since 1970. */
        EPOCH_MILLISECONDS,
        /** Seconds with a fraction, since 1970 or from the response on. */
        FRACTIONAL,
        /** A duration such as {@code 6m0s}. */
        DURATION,
        /** A date and time such as {@code 2026-10-09T12:35:00Z} (RFC 3339). */
        RFC_3339,
        /** An HTTP-date. */
        HTTP_DATE,
        /** Not a time at all: used and granted, {@code 32/40}. */
        RATIO,
        /** A number too large for a delay and too small for a point in time, or between seconds and milliseconds. */
        AMBIGUOUS
    }

    private static final Duration EARLY = Duration.ofSeconds(5);
    private static final Duration LATE = Duration.ofDays(31);

    private final String text;
    private final Encoding encoding;
    private final @Nullable Instant instant;
    private final @Nullable Duration delay;

    RateLimitReset(String text, Encoding encoding, @Nullable Instant instant, @Nullable Duration delay) {
        this.text = text;
        this.encoding = encoding;
        this.instant = instant;
        this.delay = delay;
    }

    /** Returns what the value is most likely to mean. */
    public static Parsed<RateLimitReset> parse(String value) {
        return new RateLimitResetParser(value).parse();
    }

    static RateLimitReset at(String text, Encoding encoding, Instant instant) {
        return new RateLimitReset(text, encoding, instant, null);
    }

    static RateLimitReset after(String text, Encoding encoding, Duration delay) {
        return new RateLimitReset(text, encoding, null, delay);
    }

    /** Returns a reset in seconds, which are a point in time if there are enough of them. */
    static RateLimitReset fractional(String text, BigDecimal seconds) {
        long whole = seconds.longValue();
        int nanos = seconds.remainder(BigDecimal.ONE).movePointRight(9).intValue();
        return whole >= RateLimitResetParser.FIRST_EPOCH_SECOND
                ? at(text, Encoding.FRACTIONAL, Instant.ofEpochSecond(whole, nanos))
                : after(text, Encoding.FRACTIONAL, Duration.ofSeconds(whole, nanos));
    }

    /** Returns the encoding that the value seems to have. */
    public Encoding encoding() {
        return encoding;
    }

    /** Returns the time of the reset, seen from the date of the response; empty for a ratio and an ambiguous number. */
    public Optional<Instant> at(Instant responseDate) {
        if (instant != null) {
            return Optional.of(instant);
        }
        return delay == null ? Optional.empty() : Optional.of(later(responseDate, delay));
    }

    private static Instant later(Instant from, Duration delay) {
        long room = Instant.MAX.getEpochSecond() - from.getEpochSecond() - 1;
        return delay.toSeconds() < room ? from.plus(delay) : Instant.MAX;
    }

    /** Returns whether the reset is at most five seconds before the response and at most 31 days after it. */
    public boolean isPlausible(Instant responseDate) {
        return at(responseDate)
                .map(reset -> Duration.between(responseDate, reset))
                .filter(wait -> !wait.plus(EARLY).isNegative() && wait.compareTo(LATE) <= 0)
                .isPresent();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RateLimitReset that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the value as received, without whitespace around it. */
    @Override
    public String toString() {
        return text;
    }
}
