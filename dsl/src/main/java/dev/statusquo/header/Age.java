package dev.statusquo.header;

import java.time.Duration;

/**
 * How long ago the origin server sent or confirmed the response, {@code Age} (RFC 9111, section 5.1).
 *
 * <p>Valid: {@code 60}. Broken at offset 0: {@code -1}. Of several numbers the first counts.
 *
 * @param duration the age in seconds; saturates at 2^31
 */
public record Age(Duration duration) {

    /** Returns the age that the value is. */
    public static Parsed<Age> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        long seconds = -1;
        while (cursor.nextMember()) {
            int start = cursor.offset();
            String digits = cursor.digits();
            if (digits.isEmpty()) {
                cursor.fail("a number of seconds");
            } else if (seconds < 0) {
                seconds = DeltaSeconds.of(digits);
            } else {
                cursor.lapse(start, "one number only");
            }
        }
        if (seconds < 0) {
            cursor.fail("a number of seconds");
        }
        return cursor.finish(new Age(Duration.ofSeconds(Math.max(seconds, 0))));
    }

    @Override
    public String toString() {
        return Long.toString(duration.toSeconds());
    }
}
