package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.Attempt;
import dev.statusquo.crawl.probe.Bench;
import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.function.Function;

/**
 * The attempt of a case that sends nothing: it judges what all cases before it saw. The crawl gives it that in place of a bench.
 */
public final class Hindsight implements Attempt {

    /** Why a shard does not judge a whole run. */
    private static final String LATER = "judged when the shards are merged";

    private final RuleInfo rule;
    private final Function<RunSoFar, Insight> judge;

    /** Creates the attempt of a case that asks this of the whole run. */
    public Hindsight(RuleInfo rule, Function<RunSoFar, Insight> judge) {
        this.rule = rule;
        this.judge = judge;
    }

    /**
     * What was found in the whole run.
     *
     * @param findings what is broken
     * @param undecided why nothing can be said, empty if something can
     */
    public record Insight(List<CaseFinding> findings, String undecided) {

        public Insight {
            findings = List.copyOf(findings);
        }
    }

    /** Returns the case as one that a part of a run cannot judge. */
    static ProbeCase later(ProbeCase one) {
        Insight unknown = new Insight(List.of(), LATER);
        return new ProbeCase(
                one.probe(),
                one.safety(),
                one.operation(),
                one.label(),
                one.expectation(),
                one.fault(),
                new Hindsight(one.probe(), run -> unknown));
    }

    Insight on(RunSoFar run) {
        return judge.apply(run);
    }

    /** Returns that nothing can be said: a bench alone has seen nothing of the run. */
    @Override
    public Judgement on(Bench bench) {
        return Judgement.undecided(rule, "it is judged over a whole run only");
    }
}
