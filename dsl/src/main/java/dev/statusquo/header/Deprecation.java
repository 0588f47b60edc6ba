package dev.statusquo.header;

import java.time.Instant;

/**
 * The time since or from which a resource is deprecated, {@code Deprecation} (RFC 9745, section 2).
 *
 * <p>Valid: {@code @1688169599}. Broken at offset 0: {@code true}, the form of an earlier draft. Parameters are left out.
 *
 * @param instant the time, without a fraction of a second
 */
public record Deprecation(Instant instant) {
    private static final long MOST = 999_999_999_999_999L;

    /** Leaves out the fraction of the second; refuses what has more than 15 digits. */
    public Deprecation {
        if (Math.abs(instant.getEpochSecond()) > MOST) {
            throw new IllegalArgumentException(
                    "instant " + instant + " has more than 15 digits of seconds; use a nearer one");
        }
        instant = Instant.ofEpochSecond(instant.getEpochSecond());
    }

    /** Returns the date that the value is. */
    public static Parsed<Deprecation> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        if (cursor.peek() != '@') {
            return Parsed.malformed(cursor.offset(), "a date such as @1688169599");
        }
        return StructuredFields.parseItem(value)
                .map(item -> new Deprecation(
                        Instant.ofEpochSecond(item.bare() instanceof BareItem.DateItem date ? date.epochSecond() : 0)));
    }

    @Override
    public String toString() {
        return "@" + instant.getEpochSecond();
    }
}
