package dev.statusquo.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import dev.statusquo.crawl.Probes;
import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.probe.ProbePlan;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Measures, in one run, what it takes to plan the crawl of a large document for the first time, and to load the document compared
 * with Jackson's {@code readTree}, both by the processor time of the thread. The argument is the document; run it with {@code -Xmx256m}.
 */
final class LargeDocumentMeasurement {

    private static final int ROUNDS = 61;
    private static final int MEASURED = 31;
    private static final double NANOS = 1e9;

    private static @Nullable Object kept;

    private LargeDocumentMeasurement() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws IOException {
        Path document = Path.of(arguments[0]);
        plan(document);
        long[] tree = new long[ROUNDS];
        long[] load = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            tree[i] = timed(() -> new ObjectMapper().readTree(Files.readAllBytes(document)));
            load[i] = timed(() -> OpenApiSource.of(document.toString()).read());
        }
        double ratio = (double) median(load) / median(tree);
        System.out.printf(
                "readTree %.0f ms, load %.0f ms, ratio %.2f%n", median(tree) / 1e6, median(load) / 1e6, ratio);
    }

    private static void plan(Path document) {
        DeclaredApi api = OpenApiSource.of(document.toString()).read();
        long before = processorTime();
        ProbePlan plan = ProbePlan.of(api, Probes.all());
        long planned = processorTime();
        ValueGenerator values = ValueGenerator.seeded(1).breadth(Breadth.USUAL);
        api.operations().forEach(operation -> kept = RequestDraft.of(operation, values));
        long drafted = processorTime();
        System.out.printf(
                "%d operations, %d cases: planned in %.2f s of CPU, and a request of each made in %.2f s%n",
                api.operations().size(), plan.cases().size(), (planned - before) / NANOS, (drafted - planned) / NANOS);
    }

    private interface Work {
        Object done() throws IOException;
    }

    private static long timed(Work work) throws IOException {
        kept = null;
        System.gc();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        kept = work.done();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static long median(long[] all) {
        long[] measured = Arrays.copyOfRange(all, ROUNDS - MEASURED, ROUNDS);
        Arrays.sort(measured);
        return measured[MEASURED / 2];
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
