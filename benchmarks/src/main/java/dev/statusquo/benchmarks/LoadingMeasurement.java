package dev.statusquo.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Measures loading a large document by the processor time of the thread: for the first time in this JVM, then beside Jackson's
 * {@code readTree}, alternating, and what is retained. The argument is the document; with {@code tree} after it, what {@code readTree}
 * takes for the first time is all that is measured, since only one of both can be the first in a JVM.
 */
final class LoadingMeasurement {

    private static final int ROUNDS = 61;
    private static final int MEASURED = 31;

    private static @Nullable Object kept;

    private LoadingMeasurement() {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        Path document = Path.of(arguments[0]);
        if (arguments.length > 1) {
            System.out.printf(
                    "  readTree took %.2f s of CPU the first time%n", Usage.processorSeconds(() -> tree(document)));
            return;
        }
        double first = Usage.processorSeconds(
                () -> kept = OpenApiSource.of(document.toString()).read());
        kept = null;
        long before = Usage.kept();
        kept = OpenApiSource.of(document.toString()).read();
        long retained = Usage.kept() - before;
        long[] tree = new long[ROUNDS];
        long[] load = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            tree[i] = timed(() -> tree(document));
            load[i] = timed(() -> OpenApiSource.of(document.toString()).read());
        }
        System.out.printf(
                "  loaded in %.2f s of CPU the first time; %.1f MB retained; then readTree %.0f ms, load %.0f ms, ratio %.2f%n",
                first, retained / 1e6, median(tree) / 1e6, median(load) / 1e6, (double) median(load) / median(tree));
    }

    private static JsonNode tree(Path document) {
        try {
            return new ObjectMapper().readTree(Files.readAllBytes(document));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long timed(Supplier<Object> work) {
        kept = null;
        System.gc();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        kept = work.get();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static long median(long[] all) {
        long[] measured = Arrays.copyOfRange(all, ROUNDS - MEASURED, ROUNDS);
        Arrays.sort(measured);
        return measured[MEASURED / 2];
    }
}
