package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.crawl.spec.DeclaredOperation;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Runs the cases of a plan on several threads before they are asked for, a few hundred ahead at the most. Nothing is sent before the
 * first is asked for; only what was asked for counts as seen. Safe for several threads; closing ends its own.
 */
public final class ReadAhead implements AutoCloseable {

    private static final int FARTHEST = 256;

    private final Crawler crawl;
    private final List<ProbeCase> cases;
    private final int concurrency;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, CaseResult> results = new HashMap<>();
    private final Map<Integer, Throwable> mishaps = new HashMap<>();
    private final Queue<DeclaredOperation> reads = new ArrayDeque<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Set<Integer> awaited = new HashSet<>();
    private final Lock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition more = lock.newCondition();
    private final CaseQueue queue;
    private int limit;
    private int reading;
    private boolean closed;

    private ReadAhead(Crawler crawl, CrawlPlan plan, int concurrency) {
        this.crawl = crawl;
        this.cases = plan.cases();
        this.concurrency = concurrency;
        this.queue = new CaseQueue(cases, Families.of(plan.api()));
        cases.forEach(one -> places.putIfAbsent(one.key(), places.size()));
        Set<String> paths = new HashSet<>();
        cases.stream()
                .filter(one -> one.safety() == Safety.READ)
                .forEach(one ->
                        paths.add(one.operation().substring(one.operation().indexOf(' ') + 1)));
        // Found out first: finding a read may create what is read, which would disturb cases that compare two reads.
        plan.api().operations().stream()
                .filter(operation -> operation.method().isSafe()
                        && paths.contains(operation.path().toString()))
                .forEach(reads::add);
    }

    /** Returns the running ahead of this many threads in the order of a plan. */
    public static ReadAhead of(Crawler crawl, CrawlPlan plan, int concurrency) {
        return new ReadAhead(crawl, plan, concurrency);
    }

    /** Returns what became of a case, as soon as it is known. */
    public CaseResult run(ProbeCase one) {
        Integer place = places.get(one.key());
        return place == null ? crawl.run(one) : crawl.recorded(taken(one, place));
    }

    private CaseResult taken(ProbeCase one, int place) {
        Optional<CaseResult> known = crawl.known(one);
        if (known.isPresent()) {
            return known.get();
        }
        lock.lock();
        try {
            limit = Math.max(limit, place + FARTHEST);
            start();
            more.signal();
            awaited.add(place);
            while (!closed && !results.containsKey(place) && !mishaps.containsKey(place)) {
                if (!waited(arrived)) {
                    return CaseResult.notRun(one, "the run was interrupted");
                }
            }
            Throwable mishap = mishaps.get(place);
            if (mishap != null) {
                throw new IllegalStateException("the case " + one.key() + " could not be judged: " + mishap, mishap);
            }
            CaseResult result = results.remove(place);
            return result == null ? CaseResult.notRun(one, "the run has ended") : result;
        } finally {
            awaited.remove(place);
            lock.unlock();
        }
    }

    private void start() {
        for (int i = threads.size(); i < concurrency && !closed; i++) {
            Thread thread = new Thread(this::work, "statusquo-" + crawl.setup().contract() + "-" + (i + 1));
            thread.setDaemon(true);
            threads.add(thread);
            thread.start();
        }
    }

    private void work() {
        for (DeclaredOperation read = nextRead(); read != null; read = nextRead()) {
            try {
                crawl.learn(read);
            } finally {
                readDone();
            }
        }
        for (Optional<Integer> place = next(); place.isPresent(); place = next()) {
            CaseResult result = null;
            Throwable mishap = null;
            try {
                result = crawl.tried(cases.get(place.get()));
            } catch (RuntimeException | Error thrown) {
                mishap = thrown;
            }
            done(place.get(), result, mishap);
        }
    }

    private @Nullable DeclaredOperation nextRead() {
        lock.lock();
        try {
            DeclaredOperation read = closed ? null : reads.poll();
            reading += read == null ? 0 : 1;
            return read;
        } finally {
            lock.unlock();
        }
    }

    private void readDone() {
        lock.lock();
        try {
            reading--;
            more.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Who finds a case wakes another to look for the next: who ends one looks for itself, and often there is just the one. */
    private Optional<Integer> next() {
        lock.lock();
        try {
            while (!closed && !queue.isDrained()) {
                Optional<Integer> place = reading > 0 ? Optional.empty() : queue.next(limit);
                if (place.isPresent()) {
                    more.signal();
                    return place;
                }
                if (!waited(more)) {
                    break;
                }
            }
            more.signalAll();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void done(int place, @Nullable CaseResult result, @Nullable Throwable mishap) {
        lock.lock();
        try {
            if (result != null) {
                results.put(place, result);
            }
            if (mishap != null) {
                mishaps.put(place, mishap);
            }
            queue.ended(place);
            if (awaited.contains(place)) {
                arrived.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a change; returns {@code false} if the thread was interrupted. */
    @SuppressWarnings("WaitNotInLoop") // both callers loop
    private static boolean waited(Condition change) {
        try {
            change.await();
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the threads: no other case is begun, one under way sends nothing more. */
    @Override
    public void close() {
        List<Thread> ending;
        lock.lock();
        try {
            closed = true;
            more.signalAll();
            arrived.signalAll();
            ending = List.copyOf(threads);
        } finally {
            lock.unlock();
        }
        crawl.stop();
        long end = System.nanoTime()
                + crawl.setup().limits().timeout().plus(Duration.ofSeconds(5)).toNanos();
        for (Thread thread : ending) {
            try {
                thread.join(Math.max(1, (end - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
