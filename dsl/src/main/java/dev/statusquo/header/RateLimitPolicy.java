package dev.statusquo.header;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The quotas a server grants, {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers since its version 08, section 3).
 *
 * <p>Valid: {@code "burst";q=100;w=60,"daily";q=1000;w=86400}. Broken at offset 0: {@code 100;w=60}, the form of an earlier
 * draft. Clients ignore a broken field. Parameters unknown here are left out.
 *
 * @param quotas the quotas, at least one
 */
public record RateLimitPolicy(List<Quota> quotas) {
    private static final Set<String> UNITS = Set.of("requests", "content-bytes", "concurrent-requests");

    /** Refuses an empty list. */
    public RateLimitPolicy {
        quotas = List.copyOf(quotas);
        if (quotas.isEmpty()) {
            throw new IllegalArgumentException("no quota is given; give at least one");
        }
    }

    /**
     * One quota.
     *
     * @param name its name
     * @param units how many quota units are granted
     * @param seconds the seconds of the window, {@code null} if not sent
     * @param unit what is counted, {@code requests} if not sent
     * @param partition the partition key in base64, {@code null} if not sent
     */
    public record Quota(
            String name,
            long units,
            @Nullable Long seconds,
            String unit,
            @Nullable String partition) {

        /** Returns the time in which the units are granted, if sent. */
        public Optional<Duration> window() {
            return Optional.ofNullable(seconds).map(Duration::ofSeconds);
        }

        /** Returns the partition key in base64, if sent. */
        public Optional<String> partitionKey() {
            return Optional.ofNullable(partition);
        }

        @Override
        public String toString() {
            return new BareItem.StringItem(name) + ";q=" + units
                    + (unit.equals("requests") ? "" : ";qu=" + new BareItem.StringItem(unit))
                    + (seconds == null ? "" : ";w=" + seconds)
                    + (partition == null ? "" : ";pk=:" + partition + ":");
        }
    }

    /** Returns the quotas of one line. */
    public static Parsed<RateLimitPolicy> parse(String value) {
        QuotaItems items = new QuotaItems(StructuredFields.parseList(value));
        List<Quota> quotas = new ArrayList<>();
        for (StructuredItem item : items.all()) {
            String name = items.name(item);
            long units = items.required(item, "q");
            @Nullable Long seconds = items.number(item, "w", 1);
            @Nullable String unit = items.text(item, "qu");
            quotas.add(new Quota(name, units, seconds, unit == null ? "requests" : unit, items.bytes(item, "pk")));
        }
        return items.finish(() -> new RateLimitPolicy(quotas));
    }

    /** Returns the quotas of all lines; offsets count in the lines joined by {@code ", "}. */
    public static Parsed<RateLimitPolicy> parse(List<String> lines) {
        return parse(FieldCursor.combine(lines));
    }

    /** Returns the quota of that name, if there is one. */
    public Optional<Quota> quota(String name) {
        return quotas.stream().filter(quota -> quota.name().equals(name)).findFirst();
    }

    /** Returns what is allowed but hardly meant. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Quota quota : quotas) {
            if (!names.add(quota.name())) {
                remarks.add("two quotas are named " + quota.name());
            }
            if (!UNITS.contains(quota.unit())) {
                remarks.add(quota.unit() + " is not a quota unit that clients know");
            }
        }
        return remarks;
    }

    @Override
    public String toString() {
        return quotas.stream().map(Quota::toString).collect(Collectors.joining(", "));
    }
}
