package dev.statusquo.crawl.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes a baseline: one entry a line, sorted, nothing that differs between two runs. Each entry ends with a comma and each list with
 * an empty entry, so that adding or deleting one changes no other line, and two branches that add entries merge.
 */
final class BaselineText {

    private static final Comparator<Entry> BY_CONTRACT = Comparator.comparing(Entry::contract);

    private BaselineText() {}

    static String of(Baseline baseline) {
        StringBuilder text = new StringBuilder("{\n");
        text.append("  \"version\": ").append(BaselineReading.VERSION).append(",\n  ");
        String ruleSet = new EntryLine().member("ruleSet", baseline.ruleSet()).toString();
        text.append(ruleSet, 1, ruleSet.length() - 1).append(",\n");
        List<Entry> entries = baseline.entries();
        list(text, "findings", entries, KnownFinding.class, KnownFinding::key, ",");
        list(text, "behaviours", entries, KnownBehaviour.class, KnownBehaviour::caseKey, ",");
        list(text, "codes", entries, KnownCode.class, KnownCode::use, "");
        return text.append("}\n").toString();
    }

    private static <E extends Entry, K extends Comparable<K>> void list(
            StringBuilder text, String name, List<Entry> entries, Class<E> type, Function<E, K> key, String after) {
        Map<K, List<E>> sorted = new TreeMap<>();
        entries.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .forEach(one -> sorted.computeIfAbsent(key.apply(one), first -> new ArrayList<>(1))
                        .add(one));
        text.append("  \"").append(name).append("\": [\n");
        sorted.values().forEach(alike -> {
            alike.sort(BY_CONTRACT);
            alike.forEach(one -> text.append("    ").append(one.toJson()).append(",\n"));
        });
        text.append("    {}\n  ]").append(after).append('\n');
    }
}
