package dev.statusquo.junit;

import dev.statusquo.crawl.Glob;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * What the user set, read as what each setting is.
 *
 * @param texts the values by key, such as {@code budget}
 */
record SettingValues(Map<String, String> texts) {

    SettingValues {
        texts = Map.copyOf(texts);
    }

    /** Returns a value, empty for one that is blank or not set. */
    Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key)).map(String::strip).filter(text -> !text.isEmpty());
    }

    boolean isSet(String key) {
        String text = text(key).orElse("false");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(key, text, "it is true or false");
        };
    }

    List<String> list(String key) {
        return text(key).map(SettingValues::parts).orElse(List.of());
    }

    /** A backslash keeps a comma in its pattern; a text with commas may also be one pattern as it stands, such as a whole case key. */
    List<Glob> globs(String key) {
        List<String> patterns = new ArrayList<>(list(key));
        text(key).filter(whole -> !patterns.contains(whole)).ifPresent(patterns::add);
        return patterns.stream().map(Glob::new).toList();
    }

    long number(String key, long otherwise) {
        Optional<String> text = text(key);
        try {
            return text.map(Long::parseLong).orElse(otherwise);
        } catch (NumberFormatException notANumber) {
            throw wrong(key, text.orElse(""), "it is a whole number, such as " + otherwise);
        }
    }

    /** Returns a number of requests; a negative one is left to whoever asks for at least one. */
    int count(String key, int otherwise) {
        long count = number(key, otherwise);
        if (count > Integer.MAX_VALUE) {
            throw new ExtensionConfigurationException(
                    SettingKeys.PREFIX + key + " is " + count + "; it is " + Integer.MAX_VALUE + " at the most");
        }
        return (int) Math.max(-1, count);
    }

    Duration time(String key, Duration otherwise) {
        return text(key)
                .map(text -> DurationText.parse(SettingKeys.PREFIX + key, text))
                .orElse(otherwise);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == ',') {
                part.append(text.charAt(++i));
            } else if (c == ',') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts.stream().filter(one -> !one.isEmpty()).toList();
    }

    static ExtensionConfigurationException wrong(String key, String text, String what) {
        return new ExtensionConfigurationException(SettingKeys.PREFIX + key + " is '" + text + "'; " + what);
    }
}
