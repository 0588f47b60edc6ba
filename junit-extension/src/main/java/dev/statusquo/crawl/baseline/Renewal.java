package dev.statusquo.crawl.baseline;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The baseline after a run: what was seen is recorded, what is resolved or stale is dropped, and all else stays as it stands. */
final class Renewal {

    private final String contract;
    private final Extent extent;
    private final RuleSet rules;
    private final Sightings sightings;

    Renewal(String contract, Extent extent, RuleSet rules, Sightings sightings) {
        this.contract = contract;
        this.extent = extent;
        this.rules = rules;
        this.sightings = sightings;
    }

    /** Returns the baseline to be written in place of one that was just read. */
    Baseline of(Baseline old) {
        Aftermath aftermath = new Aftermath(old, contract, extent, rules, sightings);
        boolean ours = extent.isWhole() || old.ruleSet().isEmpty();
        return new Baseline(
                ours ? rules.version() : old.ruleSet(),
                findings(old, aftermath),
                behaviours(old, aftermath),
                codes(old, aftermath),
                old.others());
    }

    private SortedMap<FindingKey, KnownFinding> findings(Baseline old, Aftermath aftermath) {
        SortedMap<FindingKey, KnownFinding> findings = new TreeMap<>(old.findings());
        findings.values().removeIf(entry -> aftermath.isResolved(entry) || aftermath.isStale(entry));
        sightings.violations().forEach(key -> findings.putIfAbsent(key, KnownFinding.unexplained(contract, key)));
        return findings;
    }

    private SortedMap<String, KnownBehaviour> behaviours(Baseline old, Aftermath aftermath) {
        SortedMap<String, KnownBehaviour> behaviours = new TreeMap<>(old.behaviours());
        behaviours.values().removeIf(aftermath::isStale);
        sightings.behaviours().forEach((key, seen) -> {
            KnownBehaviour before = behaviours.get(key);
            String label = before == null ? contract : before.contract();
            behaviours.put(key, new KnownBehaviour(label, key, seen.behaviour(), seen.faulty(), 0));
        });
        return behaviours;
    }

    private SortedMap<KnownCode.Use, KnownCode> codes(Baseline old, Aftermath aftermath) {
        SortedMap<KnownCode.Use, KnownCode> codes = new TreeMap<>(old.codes());
        codes.values().removeIf(aftermath::isGone);
        sightings.codes().forEach((use, statuses) -> {
            KnownCode before = codes.get(use);
            SortedSet<Integer> all = new TreeSet<>(statuses);
            if (before != null && !extent.isOperationJudged(use.operation())) {
                all.addAll(before.statuses());
            }
            codes.put(
                    use,
                    new KnownCode(
                            before == null ? contract : before.contract(),
                            use,
                            all.stream().toList(),
                            0));
        });
        return codes;
    }
}
