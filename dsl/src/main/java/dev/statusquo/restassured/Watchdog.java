package dev.statusquo.restassured;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long, from a daemon thread that itself ends when there is nothing to watch. */
final class Watchdog {

    private static final long IDLE_SECONDS = 5;

    private final ScheduledThreadPoolExecutor timer;

    Watchdog() {
        timer = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "statusquo-deadline");
            thread.setDaemon(true);
            return thread;
        });
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
    }

    /** Runs the action when the time is up, unless what is returned is cancelled before. */
    Future<?> watch(Duration timeout, Runnable action) {
        return timer.schedule(action, timeout.toNanos(), TimeUnit.NANOSECONDS);
    }
}
