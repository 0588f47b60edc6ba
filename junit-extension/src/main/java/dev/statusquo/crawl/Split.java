package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.ProbeCase;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The split of a plan into shards: by families of operations, since a family shares what it creates. Each machine comes to the same
 * split by itself.
 *
 * <p>A family goes by the hash of its name, so that it stays where it is when others come and go. Where the durations of a former
 * run are known, the longest families go first, each to the shard that has the least to do.
 *
 * @param shard the shard of this machine
 * @param milliseconds how long the cases of a former run took, by their keys; empty for unknown
 */
public record Split(Shard shard, Map<String, Long> milliseconds) {

    public Split {
        milliseconds = Map.copyOf(milliseconds);
    }

    /** Returns the cases of the shard, in their order. */
    List<ProbeCase> of(List<ProbeCase> all, Families families) {
        Map<String, Integer> numbers = milliseconds.isEmpty() ? Map.of() : balanced(all, families);
        return all.stream()
                .filter(one -> {
                    String family = families.ofOperation(one.operation());
                    return numbers.getOrDefault(family, hashed(family)) == shard.number();
                })
                .toList();
    }

    private Map<String, Integer> balanced(Collection<ProbeCase> all, Families families) {
        Map<String, Long> weights = weights(all, families);
        Comparator<Map.Entry<String, Long>> heaviestFirst =
                Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
        Map<String, Integer> numbers = new HashMap<>();
        long[] loads = new long[shard.total()];
        weights.entrySet().stream().sorted(heaviestFirst).forEach(family -> {
            int least = 0;
            for (int i = 1; i < loads.length; i++) {
                least = loads[i] < loads[least] ? i : least;
            }
            loads[least] += family.getValue();
            numbers.put(family.getKey(), least + 1);
        });
        return numbers;
    }

    /** A case that the former run did not have counts as one of average length. */
    private Map<String, Long> weights(Collection<ProbeCase> all, Families families) {
        long sum = milliseconds.values().stream().mapToLong(Long::longValue).sum();
        long average = Math.max(1, sum / milliseconds.size());
        Map<String, Long> weights = new TreeMap<>();
        all.forEach(one -> weights.merge(
                families.ofOperation(one.operation()),
                Math.max(1, milliseconds.getOrDefault(one.key(), average)),
                Long::sum));
        return weights;
    }

    private int hashed(String family) {
        CRC32 hash = new CRC32();
        hash.update(family.getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % shard.total()) + 1;
    }
}
