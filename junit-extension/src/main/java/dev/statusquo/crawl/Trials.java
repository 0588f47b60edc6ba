package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.rule.Verdict;
import java.util.Set;

/** Tries cases, each on a bench of its own. Safe for several threads. */
final class Trials {

    private final Workshop workshop;
    private final Judge judge;

    Trials(Workshop workshop, Judge judge) {
        this.workshop = workshop;
        this.judge = judge;
    }

    /** Tries a case. Never throws over what a service does. */
    Trial first(ProbeCase one) {
        return trial(one, new CaseBench(workshop, patience(one, !judge.fails(one.probe()))));
    }

    /** Tries a case once more, with everything sent anew that it was judged by the first time. */
    Trial again(ProbeCase one, Trial first) {
        return again(one, first.bench().adopted());
    }

    /** Tries a case once more, with the valid requests to these operations sent anew. */
    Trial again(ProbeCase one, Set<String> adopted) {
        return trial(one, new CaseBench(workshop, patience(one, true), adopted));
    }

    private Trial trial(ProbeCase one, CaseBench bench) {
        Judgement judgement = attempt(one, bench);
        if (!(judgement.verdict() instanceof Verdict.Kept) && bench.lostItsGround()) {
            CaseBench other = bench.anew();
            Judgement second = attempt(one, other);
            return new Trial(other, second, judge.findings(one, other, second));
        }
        return new Trial(bench, judgement, judge.findings(one, bench, judgement));
    }

    private Patience.Turn patience(ProbeCase one, boolean last) {
        return workshop.patience().turn(one.probe().id(), last);
    }

    private static Judgement attempt(ProbeCase one, CaseBench bench) {
        try {
            Judgement judgement = one.attempt().on(bench);
            if (!(judgement.verdict() instanceof Verdict.Undecided)) {
                bench.waited(judgement.verdict() instanceof Verdict.Kept);
            }
            return judgement;
        } catch (NotRunException notRun) {
            return Judgement.undecided(one.probe(), notRun.reason());
        }
    }
}
