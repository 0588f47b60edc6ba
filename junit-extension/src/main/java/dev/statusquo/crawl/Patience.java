package dev.statusquo.crawl;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How long cases wait for a service that needs time to show a change. Where a case that fails is tried a second time anyhow, only
 * that trial waits. What never shows is not waited for in every case: once enough was waited for in vain, waits are short, and later
 * there are none. A wait that was seen to help shows a service that needs them: from then on first trials wait, too, and there is
 * more time for all. Safe for several threads.
 */
final class Patience {

    private static final Duration STEP = Duration.ofMillis(100);
    /** How many cases of one rule have waited in vain before waits for it are cut short. */
    private static final int ENOUGH = 2;

    private static final Duration BEFORE_SHORT = Duration.ofSeconds(3);
    private static final Duration BEFORE_NONE = Duration.ofSeconds(6);
    private static final int OF_SERVICE_THAT_NEEDS_TIME = 10;

    private final Predicate<Duration> slept;
    private final Map<String, Integer> vain = new HashMap<>();
    private Duration inVain = Duration.ZERO;
    private boolean helped;
    private boolean cut;

    /** Creates the patience that waits like this, which says {@code false} if it was interrupted. */
    Patience(Predicate<Duration> slept) {
        this.slept = slept;
    }

    /** The waiting of one trial of a case. Used by one thread. */
    final class Turn {

        private final String rule;
        private final boolean last;
        private Duration waited = Duration.ZERO;
        private boolean hurried;

        private Turn(String rule, boolean last) {
            this.rule = rule;
            this.last = last;
        }

        /** Waits before another look, the longer the more there were; returns {@code false} if there is no more time to give. */
        boolean lasts(int look) {
            int most = most(rule, last);
            hurried |= most == 0;
            if (look > most) {
                return false;
            }
            Duration step = STEP.multipliedBy(look);
            waited = waited.plus(step);
            return slept.test(step);
        }

        /** Returns {@code true} if the trial was to wait and did not. */
        boolean isHurried() {
            return hurried;
        }

        /** Takes note of whether what was waited for has shown. */
        void ended(boolean shown) {
            if (!waited.isZero()) {
                note(rule, waited, shown);
            }
        }

        /** Returns a turn for the same trial from its beginning. */
        Turn anew() {
            return new Turn(rule, last);
        }
    }

    /** Returns the waiting of a trial; {@code last} if no other follows should it fail. */
    Turn turn(String rule, boolean last) {
        return new Turn(rule, last);
    }

    /** Returns that waits were cut short, empty if none was. */
    synchronized Optional<String> remark() {
        return cut
                ? Optional.of("the crawl waited " + inVain.toSeconds()
                        + " s in all for changes that never showed, and less or not at all in the cases after that")
                : Optional.empty();
    }

    private synchronized int most(String rule, boolean last) {
        if (!last && !helped) {
            return 0;
        }
        int factor = helped ? OF_SERVICE_THAT_NEEDS_TIME : 1;
        if (vain.getOrDefault(rule, 0) < ENOUGH || inVain.compareTo(BEFORE_SHORT.multipliedBy(factor)) < 0) {
            return Integer.MAX_VALUE;
        }
        cut = true;
        return inVain.compareTo(BEFORE_NONE.multipliedBy(factor)) < 0 ? 1 : 0;
    }

    private synchronized void note(String rule, Duration waited, boolean shown) {
        if (shown) {
            helped = true;
        } else {
            vain.merge(rule, 1, Integer::sum);
            inVain = inVain.plus(waited);
        }
    }
}
