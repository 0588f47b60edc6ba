package dev.statusquo.benchmarks;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Prints how many bytes each operation allocates. Run by an interpreter ({@code -Xint}), which allocates whatever the program says: a
 * compiler leaves out what it can prove to be unneeded, one time more, another time less.
 */
final class AllocationMeasurement {

    private static final int WARM_UP = 50;
    private static final int ROUNDS = 6;
    private static final int TIMES = 50;

    /** Where results go, so that the compiler cannot leave the work out. */
    static volatile @Nullable Object kept;

    private AllocationMeasurement() {}

    /** Prints a line for each operation: its name, an equals sign, the bytes. */
    public static void main(String[] arguments) throws IOException {
        for (Map.Entry<String, Supplier<?>> operation : Operations.onExchanges().entrySet()) {
            System.out.println(operation.getKey() + "=" + bytes(operation.getValue()));
        }
        try (InstantService service = InstantService.start(0)) {
            System.out.println("crawledCase=" + bytes(Operations.crawledCase(service)));
        }
        System.exit(0);
    }

    /** Returns the bytes of the round that allocated the least, an operation. */
    static long bytes(Supplier<?> operation) {
        for (int i = 0; i < WARM_UP; i++) {
            kept = operation.get();
        }
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = Usage.allocatedByThisThread();
            for (int i = 0; i < TIMES; i++) {
                kept = operation.get();
            }
            least = Math.min(least, Usage.allocatedByThisThread() - before);
        }
        return least / TIMES;
    }
}
