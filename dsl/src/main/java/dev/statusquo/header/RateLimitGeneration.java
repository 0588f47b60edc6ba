package dev.statusquo.header;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The generations of draft-ietf-httpapi-ratelimit-headers, which share field names and not the syntax. */
public enum RateLimitGeneration {
    /** Until draft 06: {@code RateLimit-Limit}, {@code -Remaining}, {@code -Reset}, and a policy such as {@code 100;w=60}. */
    SEPARATE_FIELDS,
    /** Draft 07: {@code RateLimit: limit=100, remaining=50, reset=60}. */
    DICTIONARY,
    /** Since draft 08: {@code RateLimit: "default";r=50;t=30}. */
    LIST;

    /** Returns the generation of a field, empty if it is none of them or broken in each. */
    public static Optional<RateLimitGeneration> of(String fieldName, String value) {
        return switch (fieldName.toLowerCase(Locale.ROOT)) {
            case "ratelimit-limit", "ratelimit-remaining", "ratelimit-reset" -> Optional.of(SEPARATE_FIELDS);
            case "ratelimit" ->
                RateLimit.parse(value).isReadable()
                        ? Optional.of(LIST)
                        : isDictionary(value) ? Optional.of(DICTIONARY) : Optional.empty();
            case "ratelimit-policy" ->
                RateLimitPolicy.parse(value).isReadable()
                        ? Optional.of(LIST)
                        : isListOfIntegers(value) ? Optional.of(SEPARATE_FIELDS) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isDictionary(String value) {
        Map<String, StructuredItem> members =
                StructuredFields.parseDictionary(value).value().orElse(Map.of());
        return members.containsKey("limit") || members.containsKey("remaining") || members.containsKey("reset");
    }

    private static boolean isListOfIntegers(String value) {
        List<StructuredItem> members = StructuredFields.parseList(value).value().orElse(List.of());
        return !members.isEmpty() && members.stream().allMatch(member -> member.bare() instanceof BareItem.IntegerItem);
    }
}
