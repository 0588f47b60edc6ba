package dev.statusquo.benchmarks;

import java.util.stream.Collectors;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks of one JVM and prints their ratios as a Markdown table. Takes about five minutes: three rounds, each floor
 * beside what is compared with it, the peers in the first round only; {@code -Dthorough=true} takes JMH's own times in one round,
 * about half an hour. Arguments: patterns of benchmarks; all without any. Times are those of the processor, of the thread that works.
 */
final class Table {

    private static final int ROUNDS = Boolean.getBoolean("thorough") ? 1 : 3;
    private static final int WARM_UPS = 4;
    private static final int ITERATIONS = 3;
    private static final TimeValue ITERATION = TimeValue.milliseconds(200);

    private Table() {}

    /** Prints the table. */
    public static void main(String[] arguments) throws RunnerException {
        Measured measured = new Measured();
        for (int round = 1; round <= ROUNDS; round++) {
            System.err.println("round " + round + " of " + ROUNDS);
            measure(arguments, round > 1, measured);
        }
        System.out.println("| operation | time | allocated | floor | times the floor | beside it, times the floor"
                + " | budget | met |\n|---|---|---|---|---|---|---|---|");
        boolean whole = true;
        for (Budget budget : Budget.all()) {
            if (measured.has(budget.ours()) && measured.has(budget.floor())) {
                System.out.println(row(budget, measured));
            } else if (arguments.length == 0) {
                whole = false;
                System.out.println("| " + budget.operation() + " | failed: run java -cp … org.openjdk.jmh.Main "
                        + budget.ours() + " | | | | | | |");
            }
        }
        System.exit(whole ? 0 : 1);
    }

    private static String row(Budget budget, Measured measured) {
        Spread nanos = measured.nanos(budget.ours());
        Spread bytes = measured.bytes(budget.ours());
        Spread ratio = measured.ratio(budget.ours(), budget.floor());
        return "| " + budget.operation() + " | " + Cost.time(nanos.median()) + " | " + Cost.memory(bytes.median())
                + " | " + Cost.time(measured.nanos(budget.floor()).median()) + ", "
                + Cost.memory(measured.bytes(budget.floor()).median()) + " (" + method(budget.floor()) + ") | "
                + ratio.text() + " | " + peers(budget, measured) + " | " + budget.limits() + " | "
                + budget.verdict(ratio, nanos, bytes) + " |";
    }

    private static String peers(Budget budget, Measured measured) {
        return budget.peers().stream()
                .filter(measured::has)
                .map(peer -> method(peer) + " "
                        + Spread.of(measured.ratio(peer, budget.floor()).median())
                                .text() + ", "
                        + Cost.memory(measured.bytes(peer).median()))
                .collect(Collectors.joining("; "));
    }

    private static String method(String benchmark) {
        return benchmark.substring(benchmark.indexOf('.') + 1);
    }

    private static void measure(String[] patterns, boolean again, Measured measured) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .addProfiler(GCProfiler.class)
                .addProfiler(WorkerTime.class)
                .verbosity(VerboseMode.SILENT);
        for (String pattern : patterns) {
            options.include(pattern);
        }
        if (again) {
            Budget.all().stream()
                    .flatMap(budget -> budget.peers().stream())
                    .forEach(peer -> options.exclude(peer.replace(".", "\\.") + "$"));
        }
        if (!Boolean.getBoolean("thorough")) {
            options.forks(1)
                    .warmupIterations(WARM_UPS)
                    .warmupTime(ITERATION)
                    .measurementIterations(ITERATIONS)
                    .measurementTime(ITERATION);
        }
        for (RunResult result : new Runner(options.build()).run()) {
            String name = result.getParams().getBenchmark();
            int method = name.lastIndexOf('.');
            measured.add(
                    name.substring(name.lastIndexOf('.', method - 1) + 1),
                    new Cost(secondary(result, WorkerTime.RESULT), secondary(result, "gc.alloc.rate.norm")));
        }
    }

    @SuppressWarnings("rawtypes") // JMH's own
    private static double secondary(RunResult run, String name) {
        for (var entry : run.getSecondaryResults().entrySet()) {
            if (entry.getKey().endsWith(name)) {
                return entry.getValue().getScore();
            }
        }
        return 0;
    }
}
