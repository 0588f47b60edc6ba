package dev.statusquo.header;

/**
 * The time at which a resource is expected to go, {@code Sunset} (RFC 8594, section 3).
 *
 * <p>Valid: {@code Sat, 31 Dec 2016 23:59:59 GMT}. Broken at offset 0: {@code 2016-12-31T23:59:59Z}.
 *
 * @param date the time
 */
public record Sunset(HttpDate date) {

    /** Returns the date that the value is. */
    public static Parsed<Sunset> parse(String value) {
        return HttpDate.parse(value).map(Sunset::new);
    }

    /** Returns whether the resource goes before it is deprecated, which RFC 9745, section 4 forbids. */
    public boolean isBefore(Deprecation deprecation) {
        return date.isBefore(deprecation.instant());
    }

    @Override
    public String toString() {
        return date.toString();
    }
}
