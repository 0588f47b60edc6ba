package dev.statusquo.crawl.baseline;

import dev.statusquo.crawl.CaseResult;
import dev.statusquo.crawl.probe.ProbeCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of the plan a run has judged: a part of a run says nothing of the rest.
 */
public final class Extent {

    private static final String WHOLE = "*";

    private final Map<String, List<String>> byProbe = new HashMap<>();
    private final Map<String, List<String>> byOperation = new HashMap<>();
    private final Set<String> planned = new HashSet<>();
    private final Set<String> judged;
    private final boolean whole;

    private Extent(Set<String> judged, boolean whole) {
        this.judged = judged;
        this.whole = whole;
    }

    /**
     * Returns the extent of a run.
     *
     * @param all all cases that there are, wanted in this run or not
     * @param judged the keys of those that were run and judged
     * @param whole whether all cases were wanted and asked for
     */
    public static Extent of(Collection<ProbeCase> all, Set<String> judged, boolean whole) {
        Extent extent = new Extent(Set.copyOf(judged), whole);
        all.forEach(one -> extent.add(one.key(), one.operation(), one.probe().id()));
        return extent;
    }

    /**
     * Returns the extent of a run that was put together from several reports.
     *
     * @param all all cases that there are, wanted in this run or not
     * @param whole whether all cases were wanted
     */
    public static Extent ofResults(Collection<CaseResult> all, boolean whole) {
        Set<String> judged = all.stream()
                .filter(CaseComparison::isJudged)
                .map(CaseResult::key)
                .collect(Collectors.toSet());
        Extent extent = new Extent(judged, whole);
        all.forEach(one -> extent.add(one.key(), one.operation(), one.probe()));
        return extent;
    }

    private void add(String key, String operation, String probe) {
        planned.add(key);
        byProbe.computeIfAbsent(probeOf(operation, probe), first -> new ArrayList<>())
                .add(key);
        byOperation.computeIfAbsent(operation, first -> new ArrayList<>()).add(key);
    }

    private static String probeOf(String operation, String probe) {
        return operation + '\n' + probe;
    }

    boolean isWhole() {
        return whole;
    }

    /** Returns {@code true} if the case was run and judged. */
    boolean isJudged(String caseKey) {
        return judged.contains(caseKey);
    }

    /** Returns {@code true} if all that could have met the violation was judged. What judges the whole service needs a whole run. */
    boolean isJudged(FindingKey key) {
        List<String> own = byProbe.getOrDefault(probeOf(key.operation(), key.probe()), List.of());
        if (!own.isEmpty() && !key.operation().equals(WHOLE)) {
            return judged.containsAll(own);
        }
        List<String> ofService = byProbe.getOrDefault(probeOf(WHOLE, key.probe()), List.of());
        return whole && !ofService.isEmpty() && judged.containsAll(ofService);
    }

    /** Returns {@code true} if all cases of the operation were judged. */
    boolean isOperationJudged(String operation) {
        List<String> own = byOperation.getOrDefault(operation, List.of());
        return !own.isEmpty() && judged.containsAll(own);
    }

    /** Returns {@code true} if no case is planned any more that could meet the violation. */
    boolean isGone(FindingKey key) {
        return whole
                && !byProbe.containsKey(probeOf(key.operation(), key.probe()))
                && !byProbe.containsKey(probeOf(WHOLE, key.probe()));
    }

    /** Returns {@code true} if the case is not planned any more. */
    boolean isGone(String caseKey) {
        return whole && !planned.contains(caseKey);
    }

    /** Returns {@code true} if no case of the operation is planned any more. */
    boolean isOperationGone(String operation) {
        return whole && !byOperation.containsKey(operation);
    }
}
