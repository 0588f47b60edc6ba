package dev.statusquo.benchmarks;

import dev.statusquo.crawl.Probes;
import dev.statusquo.crawl.data.Breadth;
import dev.statusquo.crawl.data.RequestDraft;
import dev.statusquo.crawl.data.ValueGenerator;
import dev.statusquo.crawl.probe.ProbePlan;
import dev.statusquo.crawl.spec.DeclaredApi;
import dev.statusquo.crawl.spec.openapi.OpenApiSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures what it takes to plan the crawl of a document for the first time in a JVM, and then to make a request of each operation,
 * by the processor time of the thread and of the process, which compiles and loads classes meanwhile. The argument is the document.
 */
final class PlanningMeasurement {

    private PlanningMeasurement() {}

    /** Prints the figures. */
    public static void main(String[] arguments) {
        DeclaredApi api = OpenApiSource.of(arguments[0]).read();
        List<ProbePlan> plan = new ArrayList<>();
        List<Double> thread = new ArrayList<>();
        double process = Usage.processorSeconds(() ->
                thread.add(Usage.threadSeconds(() -> plan.add(ProbePlan.of(api, Probes.all())))));
        ValueGenerator values = ValueGenerator.seeded(1).breadth(Breadth.USUAL);
        List<RequestDraft> drafts = new ArrayList<>();
        double drafted = Usage.processorSeconds(
                () -> api.operations().forEach(operation -> drafts.add(RequestDraft.of(operation, values))));
        System.out.printf(
                "  %,d operations, %,d cases: planned in %.2f s of CPU, %.2f s with the JVM's own; %,d requests made in %.2f s%n",
                api.operations().size(), plan.get(0).cases().size(), thread.get(0), process, drafts.size(), drafted);
    }
}
