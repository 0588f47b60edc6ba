package dev.statusquo.crawl;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** How many requests of a kind may be sent, and how many were. Safe for several threads. */
final class Budget {

    private final int most;
    private final String kind;
    private final String setting;
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    private Budget(int most, String kind, String setting) {
        this.most = most;
        this.kind = kind;
        this.setting = setting;
    }

    static Budget ofCrawl(Limits limits) {
        return new Budget(limits.budget(), "requests", "statusquo.budget");
    }

    static Budget ofStress(Limits limits) {
        return new Budget(limits.stressBudget(), "requests of stress", "statusquo.stress.budget");
    }

    /**
     * Takes one request from it.
     *
     * @throws NotRunException if none is left
     */
    void take() {
        if (sent.incrementAndGet() > most) {
            sent.decrementAndGet();
            refused.incrementAndGet();
            throw new NotRunException("the budget of " + most + " " + kind + " is spent (" + setting + ")");
        }
    }

    long sent() {
        return sent.get();
    }

    /** Returns what the reader should know, empty if it sufficed. */
    Optional<String> note() {
        return refused.get() == 0
                ? Optional.empty()
                : Optional.of("the budget of " + most + " " + kind + " is spent; cases after it were not run ("
                        + setting + ")");
    }
}
