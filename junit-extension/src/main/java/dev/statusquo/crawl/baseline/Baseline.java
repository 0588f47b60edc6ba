package dev.statusquo.crawl.baseline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is known of a service: its violations, its behaviour, its error codes. Immutable.
 *
 * @param ruleSet the version of the rule set that it was written by; empty for a baseline that was never written
 * @param findings the known violations
 * @param behaviours how each case was answered, by its key
 * @param codes the catalogue of error codes
 * @param others entries of other contract classes in a shared file
 */
public record Baseline(
        String ruleSet,
        SortedMap<FindingKey, KnownFinding> findings,
        SortedMap<String, KnownBehaviour> behaviours,
        SortedMap<KnownCode.Use, KnownCode> codes,
        List<Entry> others) {

    public Baseline {
        findings = Collections.unmodifiableSortedMap(new TreeMap<>(findings));
        behaviours = Collections.unmodifiableSortedMap(new TreeMap<>(behaviours));
        codes = Collections.unmodifiableSortedMap(new TreeMap<>(codes));
        others = List.copyOf(others);
    }

    /** Returns the baseline of a service of which nothing is known. */
    public static Baseline none() {
        return new Baseline("", new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());
    }

    /** Returns the part of a file that one contract class sees: its own entries, and of the unlabelled ones what it has none for. */
    static Baseline of(String ruleSet, Collection<Entry> entries, String contract) {
        SortedMap<FindingKey, KnownFinding> findings = new TreeMap<>();
        SortedMap<String, KnownBehaviour> behaviours = new TreeMap<>();
        SortedMap<KnownCode.Use, KnownCode> codes = new TreeMap<>();
        List<Entry> others = new ArrayList<>();
        List<Entry> ownFirst = new ArrayList<>(entries);
        ownFirst.sort((one, other) -> Boolean.compare(
                other.contract().equals(contract), one.contract().equals(contract)));
        for (Entry entry : ownFirst) {
            boolean mine = entry.contract().isEmpty() || entry.contract().equals(contract);
            boolean taken = mine;
            if (mine && entry instanceof KnownFinding finding) {
                taken = findings.putIfAbsent(finding.key(), finding) == null;
            } else if (mine && entry instanceof KnownBehaviour behaviour) {
                taken = behaviours.putIfAbsent(behaviour.caseKey(), behaviour) == null;
            } else if (mine && entry instanceof KnownCode code) {
                taken = codes.putIfAbsent(code.use(), code) == null;
            }
            if (!taken) {
                others.add(entry);
            }
        }
        return new Baseline(ruleSet, findings, behaviours, codes, others);
    }

    /** Returns {@code true} if behaviours were recorded, so that they can be compared. */
    public boolean hasBehaviours() {
        return !behaviours.isEmpty();
    }

    /** Returns all entries, those of others included, in no order. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(others);
        entries.addAll(findings.values());
        entries.addAll(behaviours.values());
        entries.addAll(codes.values());
        return entries;
    }
}
