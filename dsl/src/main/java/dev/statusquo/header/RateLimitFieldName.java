package dev.statusquo.header;

import java.util.Locale;
import java.util.Optional;

/**
 * The name of a rate-limit field that is no structured one, such as {@code X-RateLimit-Reset}, taken apart. No standard defines
 * these names; the parts are those that services agree on.
 *
 * <p>Recognised: {@code x-ratelimit-remaining-tokens}; not recognised: {@code Retry-After}.
 *
 * @param family what comes before, in lower case: {@code x-ratelimit}, {@code x-rate-limit}, {@code ratelimit}
 * @param part what the value is
 * @param scope what else the name says, such as {@code tokens} or {@code after}; mostly empty
 */
public record RateLimitFieldName(String family, Part part, String scope) {

    /** What the value of the field is. */
    public enum Part {
        /** How much is granted. */
        LIMIT,
        /** How much is left. */
        REMAINING,
        /** When more is granted, in one of the encodings of {@link RateLimitReset.Encoding}. */
        RESET
    }

    /** Returns the parts of the name, empty if it is not that of a rate-limit field. */
    public static Optional<RateLimitFieldName> of(String fieldName) {
        String name = fieldName.toLowerCase(Locale.ROOT);
        int start = name.indexOf("ratelimit-");
        int end = start + "ratelimit".length();
        if (start < 0) {
            start = name.indexOf("rate-limit-");
            end = start + "rate-limit".length();
        }
        if (start < 0 || start > 0 && name.charAt(start - 1) != '-') {
            return Optional.empty();
        }
        Optional<Part> part = Optional.empty();
        StringBuilder scope = new StringBuilder();
        for (String segment : name.substring(end + 1).split("-", -1)) {
            Optional<Part> named = part.isPresent() ? Optional.empty() : part(segment);
            if (named.isPresent()) {
                part = named;
            } else {
                scope.append(scope.length() == 0 ? "" : "-").append(segment);
            }
        }
        String family = name.substring(0, end);
        return part.map(found -> new RateLimitFieldName(family, found, scope.toString()));
    }

    private static Optional<Part> part(String segment) {
        return switch (segment) {
            case "limit" -> Optional.of(Part.LIMIT);
            case "remaining" -> Optional.of(Part.REMAINING);
            case "reset" -> Optional.of(Part.RESET);
            default -> Optional.empty();
        };
    }
}
