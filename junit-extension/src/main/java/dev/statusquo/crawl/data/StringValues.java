package dev.statusquo.crawl.data;

import java.util.Optional;
import java.util.function.Predicate;

/** Strings of a shape: of its format, its pattern, its lengths. */
final class StringValues {

    private static final int MOST_CHARACTERS = 1 << 20;

    private StringValues() {}

    /** Returns a string for a member of the given name at a place; {@code fits} is the shape's own judgement. */
    static String of(Shape shape, String name, String place, Salt salt, Predicate<String> fits) {
        String plain = ofFormat(shape.format, place, salt).orElseGet(() -> sized(shape, name, place, salt));
        if (shape.patterns.isEmpty() || fits.test(plain)) {
            return fits.test(plain) ? plain : sized(shape, name, place, salt);
        }
        for (String pattern : shape.patterns) {
            Optional<String> found = PatternStrings.of(pattern, salt.random(place), fits);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return sized(shape, name, place, salt);
    }

    /** Returns a word with a token, cut and filled to the lengths allowed. */
    private static String sized(Shape shape, String name, String place, Salt salt) {
        String token = salt.token(place);
        StringBuilder text = new StringBuilder();
        String word = name.isEmpty() ? "text" : name;
        if (word.length() + 9 <= shape.maxLength) {
            text.append(word).append('-');
        }
        text.append(token);
        int least = (int) Math.min(shape.minLength, MOST_CHARACTERS);
        while (text.length() < least) {
            text.append(token, 0, Math.min(token.length(), least - text.length()));
        }
        text.setLength((int) Math.min(text.length(), Math.max(0, shape.maxLength)));
        return text.toString();
    }

    /** Returns a string of a registered format, empty for one that is none or says nothing of strings. */
    static Optional<String> ofFormat(String format, String place, Salt salt) {
        String token = salt.token(place);
        return Optional.ofNullable(
                switch (format) {
                    case "date" -> "2025-06-15";
                    case "date-time" -> "2025-06-15T12:00:00Z";
                    case "time" -> "12:00:00Z";
                    case "duration" -> "P1D";
                    case "uuid", "guid" -> salt.uuid(place);
                    case "email", "idn-email" -> token + "@example.com";
                    case "hostname", "idn-hostname" -> token + ".example.com";
                    case "ipv4", "ip" -> "192.0.2.1";
                    case "ipv6" -> "2001:db8::1";
                    case "uri", "url", "iri" -> "https://example.com/" + token;
                    case "uri-reference", "iri-reference" -> "/" + token;
                    case "uri-template" -> "/{" + token + "}";
                    case "byte", "base64" -> "c3RhdHVzcXVv";
                    case "password" -> "Secret-1" + token;
                    case "json-pointer" -> "/" + token;
                    case "relative-json-pointer" -> "0/" + token;
                    case "regex" -> "[a-z]+";
                    case "mac-address" -> "02:00:5e:10:00:01";
                    case "phone" -> "+15555550100";
                    default -> null;
                });
    }
}
