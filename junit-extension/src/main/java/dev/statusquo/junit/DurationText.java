package dev.statusquo.junit;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/** A time as settings write it, such as {@code 500ms}, {@code 10s} or {@code 2m}; seconds where there is no unit. */
final class DurationText {

    private DurationText() {}

    static Duration parse(String setting, String text) {
        String unit = text.replaceFirst("^\\d+", "");
        String digits = text.substring(0, text.length() - unit.length());
        if (!digits.isEmpty() && digits.length() < 10) {
            long count = Long.parseLong(digits);
            Optional<Duration> time = switch (unit.strip()) {
                case "ms" -> Optional.of(Duration.ofMillis(count));
                case "s", "" -> Optional.of(Duration.ofSeconds(count));
                case "m" -> Optional.of(Duration.ofMinutes(count));
                default -> Optional.empty();
            };
            if (time.isPresent()) {
                return time.get();
            }
        }
        throw new ExtensionConfigurationException(
                setting + " is '" + text + "'; it is a time such as 500ms, 10s or 2m");
    }
}
