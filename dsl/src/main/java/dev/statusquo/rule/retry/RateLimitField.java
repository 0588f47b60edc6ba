package dev.statusquo.rule.retry;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.HeaderField;
import dev.statusquo.header.RateLimitFieldName;
import dev.statusquo.header.RateLimitReset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One field of the {@code X-RateLimit} kind, as sent.
 *
 * @param line the field line
 * @param name its name taken apart
 */
record RateLimitField(HeaderField line, RateLimitFieldName name) {

    /** Returns whether the response may have a field of that part: a look at the names, which takes none of them apart. */
    static boolean mayHave(Exchange exchange, RateLimitFieldName.Part part) {
        for (HeaderField line : exchange.headers()) {
            if (mayBe(line.name(), part)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the fields of that part, in the order sent. */
    static List<RateLimitField> of(Exchange exchange, RateLimitFieldName.Part part) {
        List<RateLimitField> fields = List.of();
        for (HeaderField line : exchange.headers()) {
            Optional<RateLimitFieldName> name =
                    mayBe(line.name(), part) ? RateLimitFieldName.of(line.name()) : Optional.empty();
            if (name.isPresent() && name.get().part() == part) {
                fields = fields.isEmpty() ? new ArrayList<>() : fields;
                fields.add(new RateLimitField(line, name.get()));
            }
        }
        return fields;
    }

    private static boolean mayBe(String name, RateLimitFieldName.Part part) {
        return isOfLimits(name) && contains(name, part == RateLimitFieldName.Part.LIMIT ? "-limit" : part.name());
    }

    private static boolean isOfLimits(String name) {
        for (int hyphen = name.indexOf('-'); hyphen >= 0; hyphen = name.indexOf('-', hyphen + 1)) {
            if (name.regionMatches(true, hyphen - 5, "limit", 0, 5)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(String name, String word) {
        for (int i = 0; i + word.length() <= name.length(); i++) {
            if (name.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns the value as a reset, empty if it is not readable. */
    Optional<RateLimitReset> reset() {
        return RateLimitReset.parse(line.value()).value();
    }

    /** Returns whether the name belongs to the same quota, such as {@code x-ratelimit-…-tokens}. */
    boolean isOfQuota(RateLimitField other) {
        return name.family().equals(other.name.family()) && name.scope().equals(other.name.scope());
    }

    /** Returns the value if it is a plain number of up to 18 digits, else -1. */
    long number() {
        String value = line.value();
        boolean plain =
                !value.isEmpty() && value.length() <= 18 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return plain ? Long.parseLong(value) : -1;
    }
}
