package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ProbePlan;
import dev.statusquo.crawl.spec.DeclaredApi;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases of a crawl, in their order: what cannot be read, then what the probes try, then what judges the
 * whole run. Nothing is sent to make it.
 *
 * @param api what is declared
 * @param cases the wanted cases
 * @param planned how many cases there are, wanted or not, without those that judge the whole run
 */
public record CrawlPlan(DeclaredApi api, List<ProbeCase> cases, int planned) {

    public CrawlPlan {
        cases = List.copyOf(cases);
    }

    /** Returns the plan for what is declared where nobody has credentials, without a judgement of the whole run. */
    public static CrawlPlan of(DeclaredApi api, Selection selection) {
        return of(api, Principals.none(), selection, List.of());
    }

    /**
     * Returns the plan for what is declared and those who may act; {@code last} are the cases that judge the whole run, after all
     * others.
     */
    public static CrawlPlan of(DeclaredApi api, Principals who, Selection selection, List<ProbeCase> last) {
        List<ProbeCase> all = new ArrayList<>(BrokenDeclaration.cases(api));
        all.addAll(ProbePlan.of(api, who, Probes.all()).cases());
        List<ProbeCase> wanted =
                new ArrayList<>(all.stream().filter(selection::wants).toList());
        boolean judged = !wanted.isEmpty() || !selection.only().isEmpty();
        last.stream().filter(one -> judged && selection.wantsLast(one)).forEach(wanted::add);
        return new CrawlPlan(api, wanted, all.size());
    }
}
