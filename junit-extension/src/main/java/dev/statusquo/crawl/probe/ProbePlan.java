package dev.statusquo.crawl.probe;

import dev.statusquo.crawl.spec.DeclaredApi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a crawl will try, in a stable order: reads first, then writes meant to be rejected, then creates, then changes and deletes.
 *
 * @param cases the cases, each with a key of its own
 */
public record ProbePlan(List<ProbeCase> cases) {

    public ProbePlan {
        cases = List.copyOf(cases);
    }

    /** Returns the plan of these probes for what is declared, where nobody has credentials. */
    public static ProbePlan of(DeclaredApi api, List<Probe> probes) {
        return of(api, Principals.none(), probes);
    }

    /** Returns the plan of these probes for what is declared and those who may act. */
    public static ProbePlan of(DeclaredApi api, Principals who, List<Probe> probes) {
        List<ProbeCase> cases = new ArrayList<>();
        probes.forEach(probe -> cases.addAll(probe.cases(api, who)));
        cases.sort(Comparator.comparing(ProbeCase::safety));
        Map<String, Integer> known = new HashMap<>();
        cases.replaceAll(one -> {
            int count = known.merge(one.key(), 1, Integer::sum);
            return count == 1 ? one : one.labelled(one.label() + " (" + count + ")");
        });
        return new ProbePlan(cases);
    }
}
