package dev.statusquo.exchange;

import java.util.Objects;

/**
 * One field line of a header section (RFC 9110, section 5).
 *
 * @param name the field name as sent; compared without regard to case
 * @param value the field value without the white space around it
 */
public record HeaderField(String name, String value) {

    public HeaderField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    /** Returns {@code true} if this line is of the named field. */
    public boolean isNamed(String other) {
        return name.equalsIgnoreCase(other);
    }

    @Override
    public String toString() {
        return name + ": " + value;
    }
}
