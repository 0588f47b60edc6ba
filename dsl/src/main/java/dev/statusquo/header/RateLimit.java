package dev.statusquo.header;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the quotas, {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers since its version 08, section 4).
 *
 * <p>Valid: {@code "burst";r=0;t=1, "daily";r=900;t=36000}. Broken at offset 0: {@code default;r=50;t=30}, where the name must be
 * in quotes. Clients ignore a broken field. Parameters unknown here are left out; earlier generations of the field are told
 * apart by {@link RateLimitGeneration}.
 *
 * @param limits the limits, at least one
 */
public record RateLimit(List<Limit> limits) {

    /** Refuses an empty list. */
    public RateLimit {
        limits = List.copyOf(limits);
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("no limit is given; give at least one");
        }
    }

    /**
     * What is left of one quota.
     *
     * @param policy the name of the policy
     * @param remaining how many quota units are left
     * @param seconds the seconds until more are there, {@code null} if not sent
     * @param partition the partition key in base64, {@code null} if not sent
     */
    public record Limit(
            String policy,
            long remaining,
            @Nullable Long seconds,
            @Nullable String partition) {

        /** Returns the time until more quota units are there, if sent. */
        public Optional<Duration> reset() {
            return Optional.ofNullable(seconds).map(Duration::ofSeconds);
        }

        /** Returns the partition key in base64, if sent. */
        public Optional<String> partitionKey() {
            return Optional.ofNullable(partition);
        }

        @Override
        public String toString() {
            return new BareItem.StringItem(policy) + ";r=" + remaining + (seconds == null ? "" : ";t=" + seconds)
                    + (partition == null ? "" : ";pk=:" + partition + ":");
        }
    }

    /** Returns the limits of one line. */
    public static Parsed<RateLimit> parse(String value) {
        QuotaItems items = new QuotaItems(StructuredFields.parseList(value));
        List<Limit> limits = new ArrayList<>();
        for (StructuredItem item : items.all()) {
            String policy = items.name(item);
            long remaining = items.required(item, "r");
            @Nullable Long seconds = items.number(item, "t", 0);
            limits.add(new Limit(policy, remaining, seconds, items.bytes(item, "pk")));
        }
        return items.finish(() -> new RateLimit(limits));
    }

    /** Returns the limits of all lines; offsets count in the lines joined by {@code ", "}. */
    public static Parsed<RateLimit> parse(List<String> lines) {
        return parse(FieldCursor.combine(lines));
    }

    /** Returns whether some quota is used up. */
    public boolean isExhausted() {
        return limits.stream().anyMatch(limit -> limit.remaining() == 0);
    }

    @Override
    public String toString() {
        return limits.stream().map(Limit::toString).collect(Collectors.joining(", "));
    }
}
