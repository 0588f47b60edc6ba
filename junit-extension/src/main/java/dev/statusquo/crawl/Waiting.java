package dev.statusquo.crawl;

import java.time.Duration;

/** Waiting that an interrupt ends. */
final class Waiting {

    private Waiting() {}

    /** Returns {@code true} after the time has passed, {@code false} if the thread was interrupted, which it then still is. */
    static boolean slept(Duration time) {
        try {
            Thread.sleep(time.toMillis());
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
