package dev.statusquo.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What each benchmark, named by class and method, was seen to cost in each round. */
final class Measured {

    private final Map<String, List<Cost>> rounds = new HashMap<>();

    void add(String benchmark, Cost cost) {
        rounds.computeIfAbsent(benchmark, first -> new ArrayList<>()).add(cost);
    }

    boolean has(String benchmark) {
        return rounds.containsKey(benchmark);
    }

    Spread nanos(String benchmark) {
        return spread(benchmark, Cost::nanos);
    }

    Spread bytes(String benchmark) {
        return spread(benchmark, Cost::bytes);
    }

    /** Returns how many times the floor a benchmark took, of each round its own, since a machine is slower at one time than at another. */
    Spread ratio(String benchmark, String floor) {
        List<Cost> ours = of(benchmark);
        List<Cost> floors = of(floor);
        double[] ratios = new double[Math.min(ours.size(), floors.size())];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours.get(i).nanos() / floors.get(i).nanos();
        }
        return Spread.of(ratios);
    }

    private Spread spread(String benchmark, ToDoubleFunction<Cost> part) {
        return Spread.of(of(benchmark).stream().mapToDouble(part).toArray());
    }

    private List<Cost> of(String benchmark) {
        List<Cost> costs = rounds.get(benchmark);
        if (costs == null) {
            throw new IllegalArgumentException(benchmark + " was not measured");
        }
        return costs;
    }
}
