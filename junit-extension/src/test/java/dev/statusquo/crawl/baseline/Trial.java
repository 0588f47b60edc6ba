package dev.statusquo.crawl.baseline;

import dev.statusquo.crawl.CaseResult;
import dev.statusquo.rule.RuleInfo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A run over a file: its cases, and what it makes of them. */
final class Trial {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final String ACCEPT = "the accepting command";

    private final Path folder;
    private BaselineMode mode = BaselineMode.VERIFY;
    private String contract = "";
    private List<RuleInfo> rules = List.of(Cases.rule("rule-a"), Cases.rule("rule-b"), Cases.rule("probe-a"));
    private Set<String> silent = Set.of();
    private List<Cases> unwanted = List.of();

    private Trial(Path folder) {
        this.folder = folder;
    }

    static Trial in(Path folder) {
        return new Trial(folder);
    }

    static BaselineFile file(Path folder, String contract) {
        return new BaselineFile(folder.resolve("Shop.json"), contract, folder.resolve("locks"));
    }

    Trial mode(BaselineMode other) {
        mode = other;
        return this;
    }

    Trial contract(String label) {
        contract = label;
        return this;
    }

    Trial rules(String... ids) {
        rules = Arrays.stream(ids).map(Cases::rule).toList();
        return this;
    }

    Trial silent(String id) {
        silent = Set.of(id);
        return this;
    }

    /** Cases that are there, but not wanted in this run. */
    Trial without(Cases... others) {
        unwanted = List.of(others);
        return this;
    }

    Gate gate() {
        BaselineFile file = file(folder, contract);
        return new Gate(file, file.read(), mode, RuleSet.of(rules, rule -> silent.contains(rule.id())), TODAY);
    }

    /** What became of a run. */
    record Outcome(List<CaseComparison> comparisons, Gate.Ending ending) {
        List<String> outcomes() {
            return comparisons.stream()
                    .map(one -> one.judged().outcome().toString())
                    .toList();
        }

        String objection() {
            return ending.objection().map(Object::toString).orElse("");
        }

        CaseResult only() {
            return comparisons.get(0).judged();
        }
    }

    Outcome run(Cases... cases) {
        Gate gate = gate();
        List<CaseComparison> comparisons =
                Arrays.stream(cases).map(one -> gate.compare(one.result())).toList();
        List<Cases> all = new ArrayList<>(Arrays.asList(cases));
        all.addAll(unwanted);
        Set<String> judged = comparisons.stream()
                .map(CaseComparison::result)
                .filter(CaseComparison::isJudged)
                .map(CaseResult::key)
                .collect(Collectors.toSet());
        Extent extent = Extent.of(all.stream().map(Cases::planned).toList(), judged, unwanted.isEmpty());
        return new Outcome(comparisons, gate.end(extent, comparisons, ACCEPT));
    }
}
