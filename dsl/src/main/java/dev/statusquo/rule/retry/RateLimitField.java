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

    /** Returns whether the response has a field of that part. */
    static boolean has(Exchange exchange, RateLimitFieldName.Part part) {
        for (HeaderField line : exchange.headers()) {
            if (isOf(line.name(), part)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the fields of that part, in the order sent. */
    static List<RateLimitField> of(Exchange exchange, RateLimitFieldName.Part part) {
        List<RateLimitField> fields = new ArrayList<>();
        for (HeaderField line : exchange.headers()) {
            if (isOf(line.name(), part)) {
                RateLimitFieldName.of(line.name()).ifPresent(name -> fields.add(new RateLimitField(line, name)));
            }
        }
        return fields;
    }

    /** Looks at the text first: most names are of other fields, and taking a name apart costs. */
    private static boolean isOf(String name, RateLimitFieldName.Part part) {
        return contains(name, "limit-")
                && contains(name, part.name())
                && RateLimitFieldName.of(name)
                        .filter(apart -> apart.part() == part)
                        .isPresent();
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
