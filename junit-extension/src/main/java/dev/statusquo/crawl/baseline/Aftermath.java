package dev.statusquo.crawl.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What can be said of a baseline at the end of a run only: what is resolved, what is stale, and which error codes are not what they
 * were.
 */
final class Aftermath {

    private final Baseline baseline;
    private final String contract;
    private final Extent extent;
    private final RuleSet rules;
    private final Sightings sightings;
    /** The cases that were answered with a code. */
    private final Map<KnownCode.Use, List<String>> witnesses = new HashMap<>();

    /** {@code contract} labels the entries of the class in a shared file, else empty. */
    Aftermath(Baseline baseline, String contract, Extent extent, RuleSet rules, Sightings sightings) {
        this.baseline = baseline;
        this.contract = contract;
        this.extent = extent;
        this.rules = rules;
        this.sightings = sightings;
        baseline.behaviours()
                .forEach((key, known) -> witnesses
                        .computeIfAbsent(
                                new KnownCode.Use(known.behaviour().code(), known.operation()),
                                first -> new ArrayList<>())
                        .add(key));
    }

    /** Returns {@code true} if the violation was looked for and not found. */
    boolean isResolved(KnownFinding entry) {
        return !sightings.has(entry.key())
                && !rules.silent().contains(entry.key().rule())
                && !rules.silent().contains(entry.key().probe())
                && extent.isJudged(entry.key());
    }

    /** Returns {@code true} if nothing can meet the violation any more. */
    boolean isStale(KnownFinding entry) {
        return isOwn(entry) && !sightings.has(entry.key()) && extent.isGone(entry.key());
    }

    boolean isStale(KnownBehaviour entry) {
        return isOwn(entry) && extent.isGone(entry.caseKey());
    }

    /** Returns {@code true} if a code is not used any more where everything that met it was judged again. */
    boolean isGone(KnownCode entry) {
        KnownCode.Use use = entry.use();
        if (sightings.codes().containsKey(use)) {
            return false;
        }
        if (extent.isOperationGone(use.operation())) {
            return isOwn(entry);
        }
        List<String> cases = witnesses.getOrDefault(use, List.of());
        return cases.isEmpty()
                ? extent.isOperationJudged(use.operation())
                : cases.stream().allMatch(key -> extent.isJudged(key) || extent.isGone(key));
    }

    /** An unlabelled entry of a shared file may be that of a class which is not running. */
    private boolean isOwn(Entry entry) {
        return entry.contract().equals(contract);
    }

    /** Returns what is told at the end; {@code cases} are the comparisons of the cases, which have told their part. */
    List<Comparison> comparisons(Collection<CaseComparison> cases) {
        List<Comparison> told = new ArrayList<>();
        baseline.findings().values().forEach(entry -> {
            if (isResolved(entry)) {
                told.add(new Comparison.Resolved(entry));
            } else if (isStale(entry)) {
                told.add(new Comparison.Stale(entry, "no case looks for it any more"));
            }
        });
        baseline.behaviours().values().stream()
                .filter(this::isStale)
                .forEach(entry -> told.add(new Comparison.Stale(entry, "there is no such case any more")));
        Set<KnownCode.Use> explained = explained(cases);
        baseline.codes().values().stream()
                .filter(entry -> !explained.contains(entry.use()))
                .forEach(entry -> recoded(entry, told));
        return told;
    }

    private void recoded(KnownCode entry, List<Comparison> told) {
        if (isGone(entry)) {
            told.add(new Comparison.Recoded(entry, entry.use() + " is gone"));
            return;
        }
        SortedSet<Integer> others = new TreeSet<>(sightings.codes().getOrDefault(entry.use(), new TreeSet<>()));
        others.removeAll(entry.statuses());
        if (!others.isEmpty()) {
            told.add(new Comparison.Recoded(
                    entry,
                    entry.use() + " came with " + KnownCode.named(others) + ", before only with "
                            + KnownCode.named(entry.statuses())));
        }
    }

    /** Returns the uses of codes that a changed case has named, before and after. */
    private static Set<KnownCode.Use> explained(Collection<CaseComparison> cases) {
        Set<KnownCode.Use> explained = new HashSet<>();
        for (CaseComparison one : cases) {
            for (Comparison comparison : one.comparisons()) {
                if (comparison instanceof Comparison.Changed changed) {
                    explain(changed.entry(), one, explained);
                } else if (comparison instanceof Comparison.Mended mended) {
                    explain(mended.entry(), one, explained);
                }
            }
        }
        return explained;
    }

    private static void explain(KnownBehaviour entry, CaseComparison now, Set<KnownCode.Use> explained) {
        String operation = entry.operation();
        explained.add(new KnownCode.Use(entry.behaviour().code(), operation));
        now.result().behaviour().ifPresent(behaviour -> explained.add(new KnownCode.Use(behaviour.code(), operation)));
    }
}
