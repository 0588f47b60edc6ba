package dev.statusquo.crawl;

import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was there before the crawl, as far as its answers have shown it: a create that names such a thing has made nothing, and what
 * it names is neither changed nor deleted. So is what creates with different content name again and again. Safe for several threads.
 */
final class ForeignThings {

    private static final int MOST_SHOWN = 10_000;

    /** What a create was asked with; the same content, or the same key, may rightly name the same thing. */
    private record Asked(int length, int hash, String key) {

        static Asked of(Request request) {
            return new Asked(
                    request.body().length(),
                    request.body().hashCode(),
                    request.headers().first("Idempotency-Key").orElse(""));
        }

        boolean mayNameTheSameAs(Asked other) {
            boolean sameContent = length > 0 && length == other.length && hash == other.hash;
            return sameContent || !key.isEmpty() && key.equals(other.key);
        }
    }

    private final Map<Thing, Long> shown = new HashMap<>();
    private final Map<Thing, Asked> made = new HashMap<>();
    private final Map<Thing, String> spared = new LinkedHashMap<>();

    /** Takes note of something that an answer shows. */
    synchronized void noteShown(String item, Map<String, String> values) {
        Thing thing = new Thing(item, Map.copyOf(values));
        if (shown.size() < MOST_SHOWN && !made.containsKey(thing)) {
            shown.putIfAbsent(thing, System.nanoTime());
        }
    }

    /**
     * Returns {@code true} if a create, sent at {@code asked} of {@link System#nanoTime()}, made what its answer names.
     *
     * @param known whether a create before it named the same, and it has not been deleted since
     * @param given whether the user has named it as something that is there
     */
    synchronized boolean isNew(Created created, Exchange create, long asked, boolean known, boolean given) {
        Thing thing = Thing.of(created);
        if (spared.containsKey(thing)) {
            return false;
        }
        Asked now = Asked.of(create.request());
        Asked before = made.get(thing);
        Long seen = shown.get(thing);
        boolean repeated = known && before != null && !before.mayNameTheSameAs(now);
        boolean there = given || before == null && seen != null && seen - asked < 0;
        if (repeated || there) {
            made.remove(thing);
            spared.put(
                    thing,
                    create.method() + " " + create.request().path()
                            + (there
                                    ? " names it as created, and it was there before"
                                    : " names it as created again and again"));
            return false;
        }
        made.put(thing, now);
        return true;
    }

    /** Returns {@code true} if a create of things at an item path named something that it did not make. */
    synchronized boolean spares(String item) {
        return spared.keySet().stream().anyMatch(thing -> thing.item().equals(item));
    }

    /** Returns what was named as created and is left alone, with the reason. */
    synchronized List<String> notes() {
        List<String> notes = new ArrayList<>();
        spared.forEach(
                (thing, why) -> notes.add("left alone: " + thing.item() + " " + thing.values() + " (" + why + ")"));
        return notes;
    }
}
