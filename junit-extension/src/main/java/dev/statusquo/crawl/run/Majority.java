package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What most operations do, and what others do instead. Operations are counted, not answers: one that is asked more often
 * has no more
 * say.
 *
 * @param value what most operations do
 * @param operations how many do so
 * @param minority the first answer of each operation with each other value, in the order observed
 */
record Majority<V>(V value, int operations, List<Observation> minority) {

    Majority {
        minority = List.copyOf(minority);
    }

    /** Returns what prevails; empty if nothing was observed, or if two values are equally frequent. */
    static <V> Optional<Majority<V>> of(Collection<Observation> observations, Function<Observation, V> value) {
        Map<V, Map<String, Observation>> cells = cells(observations, value);
        List<Map.Entry<V, Map<String, Observation>>> ranked = cells.entrySet().stream()
                .sorted(Comparator.comparing(one -> -one.getValue().size()))
                .toList();
        boolean tied = ranked.size() > 1
                && ranked.get(0).getValue().size() == ranked.get(1).getValue().size();
        return ranked.isEmpty() || tied
                ? Optional.empty()
                : Optional.of(settled(cells, ranked.get(0).getKey()));
    }

    /** Returns what prevails, of equally frequent values the one observed first; empty if nothing was observed. */
    static <V> Optional<Majority<V>> leading(Collection<Observation> observations, Function<Observation, V> value) {
        Map<V, Map<String, Observation>> cells = cells(observations, value);
        return cells.entrySet().stream()
                .min(Comparator.comparing(one -> -one.getValue().size()))
                .map(first -> settled(cells, first.getKey()));
    }

    /** Returns what is settled, and what departs from it. */
    static <V> Majority<V> settled(Collection<Observation> observations, Function<Observation, V> value, V settled) {
        return settled(cells(observations, value), settled);
    }

    private static <V> Majority<V> settled(Map<V, Map<String, Observation>> cells, V settled) {
        List<Observation> minority = cells.entrySet().stream()
                .filter(one -> !one.getKey().equals(settled))
                .flatMap(one -> one.getValue().values().stream())
                .toList();
        return new Majority<>(settled, cells.getOrDefault(settled, Map.of()).size(), minority);
    }

    /** Returns the values in use with the number of their operations, such as {@code 422 by 5 operations, 400 by 1 operation}. */
    static <V> String inUse(Collection<Observation> observations, Function<Observation, V> value) {
        return cells(observations, value).entrySet().stream()
                .map(one -> one.getKey() + " by " + counted(one.getValue().size()))
                .collect(Collectors.joining(", "));
    }

    static String counted(int operations) {
        return operations == 1 ? "1 operation" : operations + " operations";
    }

    private static <V> Map<V, Map<String, Observation>> cells(
            Collection<Observation> observations, Function<Observation, V> value) {
        Map<V, Map<String, Observation>> cells = new LinkedHashMap<>();
        for (Observation seen : observations) {
            cells.computeIfAbsent(value.apply(seen), key -> new LinkedHashMap<>())
                    .putIfAbsent(seen.operation(), seen);
        }
        return cells;
    }
}
