package dev.statusquo.examples.bookshop;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many requests each client may send in a window of time. The window of a client begins with its first request, and
 * a request that is refused costs nothing.
 */
public record RateLimit(int requests, Duration window) {
    /** More than any other operation's tests send, and soon over. */
    static final RateLimit DEFAULT = new RateLimit(60, Duration.ofSeconds(3));

    public RateLimit {
        if (requests < 1 || window.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "A rate limit needs a request and a millisecond at least: " + requests + " in " + window);
        }
    }

    /** Returns a fresh count of this limit. */
    Counter counter() {
        return new Counter(this);
    }

    /** What each client has used of a limit. Safe for many threads. */
    static final class Counter {
        private record Window(long startNanos, int used) {}

        private final RateLimit limit;
        private final Map<String, Window> windows = new ConcurrentHashMap<>();

        private Counter(RateLimit limit) {
            this.limit = limit;
        }

        /** Takes one request from the client's budget and says how many are left, or refuses it until the window is over. */
        int spend(String client) {
            long now = System.nanoTime();
            Window spent = windows.compute(client, (name, window) -> {
                if (window == null
                        || now - window.startNanos() >= limit.window().toNanos()) {
                    return new Window(now, 1);
                }
                if (window.used() >= limit.requests()) {
                    throw Problems.rateLimitExceeded(secondsUntil(window.startNanos(), now));
                }
                return new Window(window.startNanos(), window.used() + 1);
            });
            return limit.requests() - (spent == null ? 1 : spent.used());
        }

        /** Returns the limit as {@code RateLimit-Policy} names it, with its window rounded up. */
        String policy() {
            long seconds = Math.max(1, (limit.window().toMillis() + 999) / 1_000);
            return "\"search\";q=" + limit.requests() + ";w=" + seconds;
        }

        /** Rounded up: a client that waits as long as it is told is never refused again. */
        private long secondsUntil(long startNanos, long now) {
            long left = limit.window().toNanos() - (now - startNanos);
            return Math.max(1, (left + 999_999_999L) / 1_000_000_000L);
        }
    }
}
