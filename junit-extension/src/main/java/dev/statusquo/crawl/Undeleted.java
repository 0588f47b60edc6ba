package dev.statusquo.crawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the crawl created and has not deleted, in the order of creation; what is found deleted is struck out without going through
 * all. Safe for several threads.
 */
final class Undeleted {

    private final TreeMap<Long, Created> inOrder = new TreeMap<>();
    private final Map<Thing, List<Long>> places = new HashMap<>();
    private long next;

    synchronized void add(Created created) {
        inOrder.put(next, created);
        places.computeIfAbsent(Thing.of(created), unknown -> new ArrayList<>(1)).add(next);
        next++;
    }

    /** Adds something unless it stands there already. */
    synchronized void addOnce(Created created) {
        boolean known = places.getOrDefault(Thing.of(created), List.of()).stream()
                .map(inOrder::get)
                .anyMatch(created::equals);
        if (!known) {
            add(created);
        }
    }

    /** Returns {@code true} if the thing with these values at an item path stands here, whoever created it. */
    synchronized boolean holds(String item, Map<String, String> values) {
        return places.containsKey(new Thing(item, values));
    }

    /** Strikes out the thing with these values at an item path, whoever created it. */
    synchronized void remove(String item, Map<String, String> values) {
        List<Long> gone = places.remove(new Thing(item, values));
        if (gone != null) {
            gone.forEach(inOrder::remove);
        }
    }

    /** Returns all, the last created first. */
    synchronized List<Created> lastFirst() {
        return List.copyOf(inOrder.descendingMap().values());
    }
}
