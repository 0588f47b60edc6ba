package dev.statusquo.error;

import dev.statusquo.exchange.HeaderFields;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long Retry-After asks to wait (RFC 9110, section 10.2.3), for comparison with what the body says. */
final class RetryAfterSeconds {

    private static final int MOST_DIGITS = 12;

    private RetryAfterSeconds() {}

    /** Returns the seconds, those from Date on for a date; null if there is no field or none that can be read. */
    static @Nullable Long of(HeaderFields headers) {
        Optional<String> value = headers.first("Retry-After");
        if (value.isEmpty()) {
            return null;
        }
        String text = value.get();
        boolean digits =
                !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits) {
            return Long.valueOf(text);
        }
        ZonedDateTime until = date(text);
        ZonedDateTime from = date(headers.first("Date").orElse(""));
        return until == null || from == null
                ? null
                : Duration.between(from, until).toSeconds();
    }

    private static @Nullable ZonedDateTime date(String text) {
        try {
            return ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
