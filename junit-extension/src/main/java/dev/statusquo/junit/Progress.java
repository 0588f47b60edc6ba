package dev.statusquo.junit;

import dev.statusquo.crawl.CaseOutcome;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Says how far a long crawl has come: a plain line every ten seconds, none for a crawl that takes less. Safe for several threads. */
final class Progress {

    private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

    private final String contract;
    private final PrintStream console;
    private final LongSupplier nanos;
    private long begin;
    private long last;
    private int ended;
    private int failed;

    /** Creates the progress of a crawl; {@code nanos} is a clock such as {@link System#nanoTime()}. */
    Progress(String contract, PrintStream console, LongSupplier nanos) {
        this.contract = contract;
        this.console = console;
        this.nanos = nanos;
        begin();
    }

    /** Lets the time count from now. */
    final synchronized void begin() {
        begin = nanos.getAsLong();
        last = begin;
    }

    /** Takes note of a case that ended, one of {@code all}. */
    synchronized void ended(CaseOutcome outcome, int all) {
        ended++;
        failed += outcome == CaseOutcome.FAILED ? 1 : 0;
        long now = nanos.getAsLong();
        if (now - last >= INTERVAL && ended < all) {
            last = now;
            long seconds = Duration.ofNanos(now - begin).toSeconds();
            console.println("Statusquo: " + ended + " of " + all + " cases (" + ended * 100L / all + " %) of "
                    + contract + " in " + seconds + " s, " + failed + " failed");
        }
    }
}
