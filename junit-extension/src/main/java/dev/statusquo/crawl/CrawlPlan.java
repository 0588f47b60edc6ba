package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Principals;
import dev.statusquo.crawl.probe.Probe;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.ProbePlan;
import dev.statusquo.crawl.probe.Safety;
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
 * @param leftOut how many wanted cases are left out since they would load the service on purpose
 * @param selection what chose the wanted ones
 */
public record CrawlPlan(DeclaredApi api, List<ProbeCase> cases, int planned, int leftOut, Selection selection) {

    public CrawlPlan {
        cases = List.copyOf(cases);
    }

    /** Returns the plan for what is declared where nobody has credentials, with no stress and no judgement of the whole run. */
    public static CrawlPlan of(DeclaredApi api, Selection selection) {
        return of(api, Principals.none(), selection, Extras.none());
    }

    /** Returns the plan for what is declared where nobody has credentials; {@code last} judge the whole run, after all others. */
    public static CrawlPlan of(DeclaredApi api, Selection selection, List<ProbeCase> last) {
        return of(api, Principals.none(), selection, last);
    }

    /** Returns the plan for what is declared where nobody has credentials, with what the user asks for besides. */
    public static CrawlPlan of(DeclaredApi api, Selection selection, Extras extras) {
        return of(api, Principals.none(), selection, extras);
    }

    /**
     * Returns the plan for what is declared and those who may act; {@code last} are the cases that judge the whole run, after all
     * others.
     */
    public static CrawlPlan of(DeclaredApi api, Principals who, Selection selection, List<ProbeCase> last) {
        return of(api, who, selection, Extras.none().judgedBy(last));
    }

    /** Returns the plan for what is declared and those who may act, with what the user asks for besides. */
    public static CrawlPlan of(DeclaredApi api, Principals who, Selection selection, Extras extras) {
        List<Probe> probes = new ArrayList<>(Probes.all());
        probes.addAll(extras.probes());
        List<ProbeCase> all = new ArrayList<>(BrokenDeclaration.cases(api));
        ProbePlan.of(api, who, probes).cases().stream()
                .map(extras.settled()::asked)
                .forEach(all::add);
        List<ProbeCase> chosen = all.stream().filter(selection::wants).toList();
        List<ProbeCase> allowed = chosen.stream()
                .filter(one -> extras.stress() || one.safety() != Safety.STRESS)
                .toList();
        int leftOut = chosen.size() - allowed.size();
        boolean judged = !allowed.isEmpty() || leftOut == 0 && !selection.only().isEmpty();
        List<ProbeCase> wanted = new ArrayList<>(selection
                .split()
                .map(split -> split.of(allowed, Families.of(api)))
                .orElse(allowed));
        extras.last().stream()
                .filter(one -> judged && selection.wantsLast(one) && hasSomethingToJudge(one, all))
                .map(one -> selection.split().isPresent() ? Hindsight.later(one) : one)
                .forEach(wanted::add);
        return new CrawlPlan(api, wanted, all.size(), leftOut, selection);
    }

    /** A case that judges how one fault is answered has nothing to judge where no case has this fault. */
    private static boolean hasSomethingToJudge(ProbeCase last, List<ProbeCase> all) {
        return last.fault().isEmpty()
                || all.stream().anyMatch(one -> one.fault().equals(last.fault()));
    }
}
