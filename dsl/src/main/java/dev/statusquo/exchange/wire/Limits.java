package dev.statusquo.exchange.wire;

import dev.statusquo.exchange.Body;
import java.time.Duration;

/**
 * What a transport allows one exchange.
 *
 * @param timeout from the call to the last byte of the answer, however slowly the bytes come
 * @param bodyBound how many bytes of content are kept
 */
public record Limits(Duration timeout, int bodyBound) {

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int LARGEST = 1 << 30;

    /** 30 seconds, and {@link Body#DEFAULT_BOUND}. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(30), Body.DEFAULT_BOUND);

    public Limits {
        if (timeout.compareTo(SHORTEST) < 0 || timeout.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("timeout is " + timeout + "; give one from 1 ms to 24 hours");
        }
        if (bodyBound < 0 || bodyBound > LARGEST) {
            throw new IllegalArgumentException("body bound is " + bodyBound + "; give one from 0 bytes to 1 GiB");
        }
    }

    /** Returns these limits with another timeout. */
    public Limits withTimeout(Duration other) {
        return new Limits(other, bodyBound);
    }

    /** Returns these limits with another bound. */
    public Limits withBodyBound(int bytes) {
        return new Limits(timeout, bytes);
    }
}
