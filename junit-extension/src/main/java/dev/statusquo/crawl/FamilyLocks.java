package dev.statusquo.crawl;

import dev.statusquo.crawl.spec.DeclaredOperation;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One lock for each family of paths. What is done for an operation needs others of its own family at the most, so nobody ever waits
 * for a second lock while holding one.
 */
final class FamilyLocks {

    private final Families families;
    private final Map<String, ReentrantLock> byFamily = new ConcurrentHashMap<>();
    private final Map<String, ReentrantLock> byOperation = new ConcurrentHashMap<>();

    FamilyLocks(Families families) {
        this.families = families;
    }

    /** Does something while nobody else does anything for the family of the operation. */
    <T> T alone(DeclaredOperation operation, Supplier<T> work) {
        ReentrantLock lock = byOperation.computeIfAbsent(
                operation.key(),
                key -> byFamily.computeIfAbsent(
                        families.of(operation.path().toString()), family -> new ReentrantLock()));
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
