package dev.statusquo.crawl;

import java.util.concurrent.ConcurrentHashMap;

/** Equal values kept once, up to a bound: a service that says something new each time does not fill the memory with it. */
final class SharedValues {

    private static final int MOST = 10_000;

    private final ConcurrentHashMap<Object, Object> values = new ConcurrentHashMap<>();

    /** Returns the value that is kept for all equal ones. */
    @SuppressWarnings("unchecked")
    <T> T one(T value) {
        Object known = values.get(value);
        if (known == null && values.size() < MOST) {
            known = values.putIfAbsent(value, value);
        }
        return known == null ? value : (T) known;
    }
}
