package dev.statusquo.crawl.baseline;

import dev.statusquo.crawl.Behaviour;
import dev.statusquo.crawl.CaseFinding;
import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.Observation;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a run saw of what a baseline keeps. */
final class Sightings {

    private final Set<FindingKey> found = new HashSet<>();
    private final Set<FindingKey> violations = new TreeSet<>();
    private final Map<String, Seen> behaviours = new TreeMap<>();
    private final Map<KnownCode.Use, SortedSet<Integer>> codes = new TreeMap<>();

    private Sightings() {}

    /** How a case was answered, and whether it met a violation. */
    record Seen(Behaviour behaviour, boolean faulty) {}

    static Sightings of(Collection<CaseResult> results) {
        Sightings sightings = new Sightings();
        results.forEach(sightings::add);
        return sightings;
    }

    private void add(CaseResult result) {
        for (CaseFinding one : result.findings()) {
            found.add(FindingKey.of(one, result.probe()));
        }
        for (Observation one : result.observations()) {
            if (one.isError() && !one.error().code().isEmpty()) {
                codes.computeIfAbsent(new KnownCode.Use(one.error().code(), one.operation()), first -> new TreeSet<>())
                        .add(one.status());
            }
        }
        if (CaseComparison.isJudged(result)) {
            Set<FindingKey> broken = CaseComparison.violations(result);
            found.addAll(broken);
            violations.addAll(broken);
            result.behaviour()
                    .ifPresent(behaviour -> behaviours.put(result.key(), new Seen(behaviour, !broken.isEmpty())));
        }
    }

    /** Returns {@code true} if it was found, be it as a mere warning or in a case that could not be judged. */
    boolean has(FindingKey key) {
        return found.contains(key);
    }

    /** Returns what made cases fail. */
    Set<FindingKey> violations() {
        return violations;
    }

    Map<String, Seen> behaviours() {
        return behaviours;
    }

    /** Returns the error codes, each use with its statuses. */
    Map<KnownCode.Use, SortedSet<Integer>> codes() {
        return codes;
    }
}
