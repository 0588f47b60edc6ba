package dev.statusquo.junit;

import dev.statusquo.crawl.CaseOutcome;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.RunAgain;
import dev.statusquo.crawl.baseline.BaselineException;
import dev.statusquo.crawl.baseline.BaselineFile;
import dev.statusquo.crawl.baseline.BaselineMode;
import dev.statusquo.crawl.baseline.CaseComparison;
import dev.statusquo.crawl.baseline.Comparison;
import dev.statusquo.crawl.baseline.Extent;
import dev.statusquo.crawl.baseline.Gate;
import dev.statusquo.crawl.baseline.KnownFinding;
import dev.statusquo.crawl.probe.ProbeCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/** The baseline of one run: each case is held to it as it comes, and the whole at the end. Safe for several threads. */
final class RunBaseline {

    private final Gate gate;
    private final List<ProbeCase> all;
    private final boolean wanted;
    private final String accept;
    private final String arguments;
    private final Map<String, CaseComparison> comparisons = new ConcurrentHashMap<>();
    private volatile Optional<String> objection = Optional.empty();

    /**
     * Creates the baseline of a run.
     *
     * @param all all cases that there are
     * @param wanted whether the run wants all of them
     * @param accept the command that accepts all that differs
     * @param arguments what a command needs besides to find the baseline
     */
    RunBaseline(Gate gate, List<ProbeCase> all, boolean wanted, String accept, String arguments) {
        this.gate = gate;
        this.all = List.copyOf(all);
        this.wanted = wanted;
        this.accept = accept;
        this.arguments = arguments;
    }

    /** Returns the file that the run is held to. */
    BaselineFile file() {
        return gate.file();
    }

    /** Returns all cases that there are. */
    List<ProbeCase> all() {
        return all;
    }

    /** Compares a case, and keeps the comparison for the end. */
    CaseComparison compare(CaseResult result) {
        CaseComparison comparison = gate.compare(result);
        comparisons.put(result.key(), comparison);
        return comparison;
    }

    /** Returns what became of a case, the baseline regarded. */
    CaseResult judged(CaseResult result) {
        CaseComparison comparison = comparisons.get(result.key());
        return comparison == null ? result : comparison.judged();
    }

    /** Ends the run, and returns what the reader of the report should know; {@code complete} if all wanted cases were asked for. */
    List<String> end(boolean complete) {
        List<CaseComparison> cases = new ArrayList<>();
        all.forEach(one -> Optional.ofNullable(comparisons.get(one.key())).ifPresent(cases::add));
        Set<String> judged = cases.stream()
                .map(CaseComparison::result)
                .filter(result -> result.outcome() != CaseOutcome.NOT_RUN)
                .map(CaseResult::key)
                .collect(Collectors.toSet());
        try {
            Gate.Ending ending = gate.end(Extent.of(all, judged, wanted && complete), cases, accept);
            objection = ending.objection().map(Object::toString);
            return ending.notes();
        } catch (BaselineException unwritable) {
            objection = Optional.of(String.valueOf(unwritable.getMessage()));
            return List.of();
        }
    }

    /** Returns why the run fails besides its cases, empty if it does not. */
    Optional<String> objection() {
        return objection;
    }

    void requireNothingWorse() {
        objection.ifPresent(message -> {
            throw new AssertionFailedError(message);
        });
    }

    /** Returns why a case is known, as its skipping says. */
    String known(CaseComparison seen) {
        String entries = seen.comparisons().stream()
                .filter(Comparison.Known.class::isInstance)
                .map(one -> entry(((Comparison.Known) one).entry()))
                .collect(Collectors.joining("; "));
        return (gate.mode() == BaselineMode.UPDATE ? "recorded in the baseline: " : "known to the baseline: ")
                + entries;
    }

    private String entry(KnownFinding entry) {
        String remarks = entry.remarks().isEmpty() ? "" : ": " + entry.remarks();
        return entry.subjectLine() + (entry.line() > 0 ? ", " + gate.file().placeOf(entry) : "") + remarks;
    }

    /** Returns how a violation or a change stands to the baseline, and what to do about it; {@code runAgain} runs the case alone. */
    String standing(Comparison one, String runAgain) {
        String command = RunAgain.accepting(runAgain + arguments);
        if (one instanceof Comparison.Expired expired) {
            KnownFinding entry = expired.entry();
            return "expired (" + entry.remarks() + "); mend it, or set a later day in "
                    + gate.file().placeOf(entry);
        }
        if (one instanceof Comparison.Changed changed) {
            return "not as in " + gate.file().placeOf(changed.entry()) + "; accept it with " + command;
        }
        return "new; accept it with " + command;
    }
}
