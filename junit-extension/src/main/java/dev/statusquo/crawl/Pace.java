package dev.statusquo.crawl;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How fast a crawl goes and when it has to end. A service that asks for less gets it: all threads wait out the pause, and from then
 * on one request is under way at a time. Safe for several threads.
 */
final class Pace {

    /** Time for the clean-up of a crawl that ran into its deadline. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Duration deadline;
    private final long begin = System.nanoTime();
    private final AtomicLong pauseUntil = new AtomicLong(begin);
    private final AtomicInteger pauses = new AtomicInteger();
    private final AtomicInteger late = new AtomicInteger();
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile Duration end;

    Pace(Duration deadline) {
        this.deadline = deadline;
        this.end = deadline;
    }

    /** Returns whether to go on one request at a time; then {@link #turn} is the one to hold. */
    boolean isSlow() {
        return pauses.get() > 0;
    }

    ReentrantLock turn() {
        return turn;
    }

    /** Returns why nothing more may be sent, empty if there is time left. */
    Optional<String> objection() {
        if (elapsed().compareTo(end) < 0) {
            return Optional.empty();
        }
        late.incrementAndGet();
        return Optional.of("the time of the crawl, " + deadlineText() + ", is over (statusquo.deadline)");
    }

    /** Asks everyone to wait; returns {@code false} if there is not that much time left. */
    boolean pause(Duration time) {
        if (elapsed().plus(time).compareTo(end) > 0) {
            return false;
        }
        pauses.incrementAndGet();
        long until = System.nanoTime() + time.toNanos();
        pauseUntil.accumulateAndGet(until, (one, other) -> one - other >= 0 ? one : other);
        return true;
    }

    /** Waits until the pause is over; returns {@code false} if the thread was interrupted. */
    boolean awaitPause() {
        long left = pauseUntil.get() - System.nanoTime();
        return left <= 0 || Waiting.slept(Duration.ofNanos(left).plusMillis(1));
    }

    /** Gives the clean-up some time after the deadline. */
    void extend() {
        Duration passed = elapsed();
        end = (passed.compareTo(deadline) > 0 ? passed : deadline).plus(GRACE);
    }

    /** Returns what the reader should know. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (pauses.get() > 0) {
            notes.add("the service asked to slow down (429 with Retry-After, " + pauses.get()
                    + " times); the crawl waited and went on with one request at a time");
        }
        if (late.get() > 0) {
            notes.add("the deadline of " + deadlineText() + " was reached; cases after it were not run "
                    + "(statusquo.deadline)");
        }
        return notes;
    }

    private String deadlineText() {
        long millis = deadline.toMillis();
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
