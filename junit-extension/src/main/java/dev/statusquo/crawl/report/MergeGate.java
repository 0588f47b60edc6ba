package dev.statusquo.crawl.report;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.CoverageGate;
import dev.statusquo.crawl.CrawlResult;
import dev.statusquo.crawl.baseline.BaselineFile;
import dev.statusquo.crawl.baseline.BaselineMode;
import dev.statusquo.crawl.baseline.CaseComparison;
import dev.statusquo.crawl.baseline.Extent;
import dev.statusquo.crawl.baseline.Gate;
import dev.statusquo.failure.FailureMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds a merged run to the baseline and to the coverage that is asked for.
 *
 * @param shards the shards that were merged
 * @param options what the command was told
 * @param locks the folder in which runs agree on whose turn it is to write the baseline
 * @param today the day of the run
 */
record MergeGate(ShardSet shards, MergeOptions options, Path locks, LocalDate today) {

    /** Returns the whole with the baseline regarded, and with what it fails over besides its cases. */
    CrawlResult judge(CrawlResult whole) {
        ShardPart part = shards.part();
        Gate gate = gate(part);
        List<CaseComparison> comparisons =
                whole.cases().stream().map(gate::compare).toList();
        Map<String, CaseResult> results = new HashMap<>();
        comparisons.forEach(one -> results.put(one.result().key(), one.judged()));
        boolean all = part.split().selection().isEmpty();
        Stream<CaseResult> unwanted = part.split().unwanted().stream().map(MergeGate::unwanted);
        Extent extent =
                Extent.ofResults(Stream.concat(whole.cases().stream(), unwanted).toList(), all);
        Gate.Ending ending = gate.end(extent, comparisons, accepting());
        List<String> notes = new ArrayList<>(whole.notes());
        ending.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
        List<String> objections = new ArrayList<>();
        shards.reports().stream()
                .filter(one -> !one.part().silence().isEmpty())
                .forEach(one -> objections.add("shard " + one.part().shard() + " (" + one.file() + "): "
                        + one.part().silence()));
        ending.objection().map(FailureMessage::toString).ifPresent(objections::add);
        shortage(whole, all, notes).map(FailureMessage::toString).ifPresent(objections::add);
        CrawlResult judged =
                whole.judged(one -> results.getOrDefault(one.key(), one)).noted(notes);
        if (!judged.cases().isEmpty()
                && judged.count(CaseOutcome.NOT_RUN) == judged.cases().size()) {
            objections.add("no case could be judged");
        }
        return judged.objectedTo(objections);
    }

    private Gate gate(ShardPart part) {
        Path path = options.baseline().orElseGet(() -> Path.of(part.gates().baseline()));
        String label = options.baseline().isPresent()
                ? shards.reports().get(0).result().contract()
                : part.gates().label();
        BaselineFile file = new BaselineFile(path, label, locks);
        if (options.baseline().isPresent() && options.mode() != BaselineMode.UPDATE && !file.exists()) {
            throw new MergeException(
                    path, "does not exist; correct --baseline, or make the file with --baseline-mode=update");
        }
        return new Gate(file, file.read(), options.mode(), part.ruleSet(), today);
    }

    private static CaseResult unwanted(ShardPart.CaseName one) {
        return new CaseResult(
                one.key(),
                one.operation(),
                one.probe(),
                CaseOutcome.NOT_RUN,
                "",
                List.of(),
                0,
                List.of(),
                List.of(),
                Duration.ZERO);
    }

    private Optional<FailureMessage> shortage(CrawlResult whole, boolean all, List<String> notes) {
        ShardPart.Gates gates = shards.part().gates();
        Optional<Integer> minimum = options.coverage().or(gates::coverage);
        if (minimum.isPresent() && !all) {
            notes.add("the coverage is not judged where "
                    + shards.part().split().selection() + " chooses among the cases");
            return Optional.empty();
        }
        Function<Integer, CoverageGate> gate = percent -> new CoverageGate(percent, gates.excused());
        minimum.map(gate).ifPresent(asked -> notes.addAll(asked.notes(whole.coverage())));
        return minimum.map(gate).flatMap(asked -> asked.objection(whole.coverage()));
    }

    /** Returns the command that accepts what differs. */
    private String accepting() {
        String reports = options.reports().stream()
                .limit(1)
                .map(first -> first + (options.reports().size() > 1 ? " …" : ""))
                .collect(Collectors.joining());
        String baseline =
                options.baseline().map(file -> "--baseline=" + file + " ").orElse("");
        return "java -cp … " + Merge.class.getName() + " " + baseline + "--baseline-mode=update " + reports;
    }
}
