package dev.statusquo.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks of one JVM and prints their ratios as a Markdown table, with the machine and the date. Takes about four minutes;
 * {@code -Dthorough=true} takes JMH's own times, about half an hour. Arguments: patterns of benchmarks; all without any.
 */
final class Table {

    private static final int ITERATIONS = 5;
    private static final TimeValue ITERATION = TimeValue.milliseconds(400);

    private Table() {}

    /** Prints the table. */
    public static void main(String[] arguments) throws RunnerException {
        Map<String, Cost> costs = measured(arguments);
        System.out.println(machine() + "\n");
        System.out.println("| operation | time | allocated | floor | times the floor | beside it | budget | met |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (Budget budget : Budget.all()) {
            @Nullable Cost ours = costs.get(budget.ours());
            @Nullable Cost floor = costs.get(budget.floor());
            if (ours != null && floor != null) {
                System.out.println(row(budget, ours, floor, costs));
            }
        }
    }

    private static String row(Budget budget, Cost ours, Cost floor, Map<String, Cost> costs) {
        String limits = budget.limits();
        return "| " + budget.operation() + " | " + Cost.time(ours.nanos()) + " | " + Cost.memory(ours.bytes()) + " | "
                + Cost.time(floor.nanos()) + ", " + Cost.memory(floor.bytes()) + " (" + method(budget.floor()) + ") | "
                + String.format(Locale.ROOT, "%.1f", ours.nanos() / floor.nanos()) + " | "
                + peers(budget.peers(), floor, costs)
                + " | " + limits + " | " + (limits.equals("none") ? "" : budget.isMetBy(ours, floor) ? "yes" : "**no**")
                + " |";
    }

    private static String peers(List<String> peers, Cost floor, Map<String, Cost> costs) {
        StringBuilder text = new StringBuilder();
        for (String peer : peers) {
            @Nullable Cost cost = costs.get(peer);
            if (cost != null) {
                text.append(text.isEmpty() ? "" : "; ")
                        .append(method(peer))
                        .append(String.format(Locale.ROOT, " %.1fx, ", cost.nanos() / floor.nanos()))
                        .append(Cost.memory(cost.bytes()));
            }
        }
        return text.toString();
    }

    private static String method(String benchmark) {
        return benchmark.substring(benchmark.indexOf('.') + 1);
    }

    private static Map<String, Cost> measured(String[] patterns) throws RunnerException {
        ChainedOptionsBuilder options =
                new OptionsBuilder().addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT);
        for (String pattern : patterns) {
            options.include(pattern);
        }
        if (!Boolean.getBoolean("thorough")) {
            options.forks(1)
                    .warmupIterations(ITERATIONS)
                    .warmupTime(ITERATION)
                    .measurementIterations(ITERATIONS)
                    .measurementTime(ITERATION);
        }
        Map<String, Cost> costs = new HashMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            String name = result.getParams().getBenchmark();
            int method = name.lastIndexOf('.');
            costs.put(
                    name.substring(name.lastIndexOf('.', method - 1) + 1),
                    new Cost(result.getPrimaryResult().getScore(), allocated(result)));
        }
        return costs;
    }

    @SuppressWarnings("rawtypes") // JMH's own
    private static double allocated(RunResult run) {
        for (var entry : run.getSecondaryResults().entrySet()) {
            if (entry.getKey().endsWith("gc.alloc.rate.norm")) {
                return entry.getValue().getScore();
            }
        }
        return 0;
    }

    /** Returns the date, the JVM, and the processors as far as Linux tells. */
    static String machine() {
        return LocalDate.now(ZoneOffset.UTC) + ", Java " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, " + processor();
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException noLinux) {
            return System.getProperty("os.arch");
        }
    }
}
