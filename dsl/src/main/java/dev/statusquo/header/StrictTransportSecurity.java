package dev.statusquo.header;

import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * For how long a host is to be reached by HTTPS only, {@code Strict-Transport-Security} (RFC 6797, section 6.1).
 *
 * <p>Valid: <code>max-age=31536000; includeSubDomains</code>. Broken at offset 17: <code>includeSubDomains</code>, as {@code max-age} must
 * be there. A directive sent twice breaks the field, unknown ones are left out.
 *
 * @param maxAge the time, in seconds; saturates at 2^31
 * @param includesSubDomains whether it holds for subdomains too
 */
public record StrictTransportSecurity(Duration maxAge, boolean includesSubDomains) {

    /** Returns what the value says. */
    public static Parsed<StrictTransportSecurity> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        Set<String> names = new HashSet<>();
        Optional<Duration> maxAge = Optional.empty();
        do {
            cursor.skipWhitespace();
            int start = cursor.offset();
            String name = cursor.token().toLowerCase(Locale.ROOT);
            if (name.isEmpty()) {
                continue;
            }
            if (!names.add(name)) {
                cursor.fail(start, "each directive once");
            }
            cursor.skipWhitespace();
            boolean hasValue = cursor.take('=');
            cursor.skipWhitespace();
            if (name.equals("max-age")) {
                maxAge = Optional.of(seconds(cursor, hasValue));
            } else if (name.equals("includesubdomains") && hasValue) {
                cursor.fail("includeSubDomains without a value");
            } else if (hasValue) {
                cursor.tokenOrQuoted();
            }
            cursor.skipWhitespace();
        } while (cursor.take(';'));
        if (maxAge.isEmpty() && cursor.atEnd()) {
            cursor.fail("max-age with a number of seconds");
        }
        return cursor.finish(
                new StrictTransportSecurity(maxAge.orElse(Duration.ZERO), names.contains("includesubdomains")));
    }

    private static Duration seconds(FieldCursor cursor, boolean hasValue) {
        int start = cursor.offset();
        String digits = hasValue ? cursor.tokenOrQuoted() : "";
        if (digits.isEmpty() || !digits.chars().allMatch(Ascii::isDigit)) {
            cursor.fail(start, "a number of seconds");
            return Duration.ZERO;
        }
        return Duration.ofSeconds(DeltaSeconds.of(digits));
    }

    @Override
    public String toString() {
        return "max-age=" + maxAge.toSeconds() + (includesSubDomains ? "; includeSubDomains" : "");
    }
}
