package dev.statusquo.header;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a response may be cached, {@code Cache-Control} (RFC 9111, section 5.2).
 *
 * <p>Valid: {@code max-age=0, must-revalidate}. Broken at offset 8: {@code max-age = 60}, where a comma is expected.
 *
 * <p>A lapse of the sender is a number of seconds in quotes; one that is no number, which is read as 0, since a cache is to take
 * such a response as stale (section 4.2.1); and a directive sent twice, of which the first counts. Equality ignores the case of
 * names and the order.
 */
public final class CacheControl {
    private static final Set<String> SECONDS =
            Set.of("max-age", "s-maxage", "min-fresh", "stale-while-revalidate", "stale-if-error");
    private static final Set<String> KNOWN = Set.of(
            "max-age",
            "max-stale",
            "min-fresh",
            "no-cache",
            "no-store",
            "no-transform",
            "only-if-cached",
            "must-revalidate",
            "must-understand",
            "private",
            "proxy-revalidate",
            "public",
            "s-maxage",
            "stale-while-revalidate",
            "stale-if-error",
            "immutable");
    /** What most responses say: nothing is wrong with it, so that it need not be read. */
    private static final Set<String> PLAIN = Set.of(
            "no-store",
            "no-cache",
            "no-cache, no-store",
            "no-store, no-cache",
            "private",
            "public",
            "max-age=0",
            "no-cache, private",
            "private, no-cache",
            "no-cache, no-store, must-revalidate",
            "no-cache, no-store, max-age=0, must-revalidate");

    /** The arguments by name in lower case; empty if there is none, for which {@code ""} would be another value. */
    private final Map<String, Optional<String>> directives;

    private CacheControl(Map<String, Optional<String>> directives) {
        this.directives = Collections.unmodifiableMap(directives);
    }

    /** Returns the directives of one line. */
    public static Parsed<CacheControl> parse(String value) {
        FieldCursor cursor = new FieldCursor(value);
        Map<String, Optional<String>> directives = new LinkedHashMap<>();
        while (cursor.nextMember()) {
            int start = cursor.offset();
            String name = cursor.token("a directive").toLowerCase(Locale.ROOT);
            Optional<String> argument = argument(cursor, name);
            if (!cursor.failed() && directives.putIfAbsent(name, argument) != null) {
                cursor.lapse(start, "each directive once");
            }
        }
        return cursor.finish(new CacheControl(directives));
    }

    /** Returns the directives of all lines; offsets count in the lines joined by {@code ", "}. */
    public static Parsed<CacheControl> parse(List<String> lines) {
        return parse(FieldCursor.combine(lines));
    }

    /** Returns whether the value is beyond doubt one that nothing is to be said of, as most are; {@code false} says nothing. */
    public static boolean isPlain(String value) {
        return PLAIN.contains(value);
    }

    private static Optional<String> argument(FieldCursor cursor, String name) {
        boolean seconds = SECONDS.contains(name);
        if (!cursor.take('=')) {
            if (seconds) {
                cursor.lapse(cursor.offset(), "an equals sign and a number of seconds");
                return Optional.of("0");
            }
            return Optional.empty();
        }
        int start = cursor.offset();
        boolean quoted = cursor.peek() == '"';
        String argument = cursor.tokenOrQuoted();
        if (!seconds || cursor.failed()) {
            return Optional.of(argument);
        }
        if (argument.isEmpty() || !argument.chars().allMatch(Ascii::isDigit)) {
            cursor.lapse(start, "a number of seconds");
            return Optional.of("0");
        }
        if (quoted) {
            cursor.lapse(start, "a number of seconds without quotes");
        }
        return Optional.of(Long.toString(DeltaSeconds.of(argument)));
    }

    /** Returns whether the directive is there, with or without an argument. */
    public boolean has(String directive) {
        return directives.containsKey(directive.toLowerCase(Locale.ROOT));
    }

    /** Returns the argument, without quotes; empty if there is no such directive or it has none. */
    public Optional<String> argument(String directive) {
        return directives.getOrDefault(directive.toLowerCase(Locale.ROOT), Optional.empty());
    }

    /** Returns the names of the directives, in lower case and in the order sent. */
    public Set<String> names() {
        return directives.keySet();
    }

    /** Returns how long the response is fresh; saturates at 2^31 seconds. */
    public Optional<Duration> maxAge() {
        return seconds("max-age");
    }

    /** Returns how long the response is fresh in a shared cache; saturates at 2^31 seconds. */
    public Optional<Duration> sMaxAge() {
        return seconds("s-maxage");
    }

    private Optional<Duration> seconds(String name) {
        return argument(name).map(digits -> Duration.ofSeconds(DeltaSeconds.of(digits)));
    }

    public boolean noStore() {
        return has("no-store");
    }

    public boolean noCache() {
        return has("no-cache");
    }

    public boolean isPublic() {
        return has("public");
    }

    public boolean isPrivate() {
        return has("private");
    }

    /** Returns whether some cache may reuse the response for a time without asking. */
    public boolean hasPositiveFreshness() {
        return maxAge().filter(age -> !age.isZero()).isPresent()
                || sMaxAge().filter(age -> !age.isZero()).isPresent();
    }

    /** Returns what is allowed but hardly meant. */
    public List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (isPublic() && isPrivate()) {
            remarks.add("public and private exclude each other");
        }
        if (noStore() && hasPositiveFreshness()) {
            remarks.add("no-store makes the time of freshness pointless");
        }
        for (String name : names()) {
            if (!KNOWN.contains(name)) {
                remarks.add(name + " is not a directive that caches know");
            }
        }
        return remarks;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CacheControl that && directives.equals(that.directives);
    }

    @Override
    public int hashCode() {
        return directives.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        directives.forEach((name, argument) -> {
            text.append(text.length() == 0 ? "" : ", ").append(name);
            if (argument.isPresent()) {
                text.append('=');
                if (name.equals("no-cache") || name.equals("private")) {
                    Parameters.appendQuoted(text, argument.get());
                } else {
                    Parameters.appendValue(text, argument.get());
                }
            }
        });
        return text.toString();
    }
}
