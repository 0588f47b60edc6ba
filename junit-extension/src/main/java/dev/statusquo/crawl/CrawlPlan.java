package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ProbePlan;
import dev.statusquo.crawl.spec.DeclaredApi;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases of a crawl, in their order: what cannot be read, then what the probes try. Nothing is sent to make it.
 *
 * @param api what is declared
 * @param cases the wanted cases
 * @param planned how many cases there are, wanted or not
 */
public record CrawlPlan(DeclaredApi api, List<ProbeCase> cases, int planned) {

    public CrawlPlan {
        cases = List.copyOf(cases);
    }

    /** Returns the plan for what is declared. */
    public static CrawlPlan of(DeclaredApi api, Selection selection) {
        List<ProbeCase> all = new ArrayList<>(BrokenDeclaration.cases(api));
        all.addAll(ProbePlan.of(api, Probes.all()).cases());
        return new CrawlPlan(api, all.stream().filter(selection::wants).toList(), all.size());
    }
}
