package dev.statusquo.junit;

import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.exchange.Request;
import dev.statusquo.exchange.Transport;
import org.jspecify.annotations.Nullable;

/** Sends what a method of a contract class sends through the crawl, and remembers why that would not. */
final class BenchTransport implements Transport {

    private final Bench bench;
    private volatile @Nullable RuntimeException raised;

    BenchTransport(Bench bench) {
        this.bench = bench;
    }

    @Override
    public Exchange send(Request request) {
        try {
            return bench.atOnce(request);
        } catch (RuntimeException notSent) {
            raised = notSent;
            throw notSent;
        }
    }

    /** Returns {@code true} if this is what the crawl threw. */
    boolean hasRaised(@Nullable Throwable thrown) {
        return thrown != null && thrown == raised;
    }

    /** Returns what the crawl threw last. */
    RuntimeException raised() {
        RuntimeException last = raised;
        return last == null ? new IllegalStateException("everything was sent") : last;
    }
}
