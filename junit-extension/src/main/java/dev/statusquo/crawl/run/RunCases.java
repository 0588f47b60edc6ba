package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Hindsight;
import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.RunSoFar;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.crawl.probe.Safety;
import dev.statusquo.exchange.Exchange;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The cases that judge a whole run, one for each run rule. They stand at the end of a plan. */
public final class RunCases {

    private static final String EVERYWHERE = "*";

    private RunCases() {}

    /** Returns the cases for a project with these conventions; one about a fault has that fault. */
    public static List<ProbeCase> of(Conventions conventions) {
        return RunRules.all().stream()
                .filter(rule -> rule.concerns(conventions))
                .map(rule -> {
                    ProbeCase one = new ProbeCase(
                            rule.info(),
                            Safety.RUN,
                            EVERYWHERE,
                            label(rule.info()),
                            "kept",
                            new Hindsight(rule.info(), run -> judged(rule, run, conventions)));
                    return rule.about().map(one::with).orElse(one);
                })
                .toList();
    }

    /**
     * Judges what several machines saw together, as the case of this rule judges a crawl.
     *
     * @param exemplars an exchange like the one of an observation, where one was kept
     * @return empty if there is no such rule
     */
    public static Optional<Hindsight.Insight> judge(
            String rule,
            RunView view,
            Profile profile,
            String baseUrl,
            Function<Observation, Optional<Exchange>> exemplars) {
        RunJudge judge = new RunJudge(profile, baseUrl, exemplars);
        return RunRules.all().stream()
                .filter(one -> one.info().id().equals(rule))
                .findFirst()
                .map(one -> judge.judge(one, view));
    }

    private static String label(RuleInfo rule) {
        return rule.id().replace('-', ' ');
    }

    private static Hindsight.Insight judged(RunRule rule, RunSoFar run, Conventions conventions) {
        RunView view = new RunView(run.observations(), run.setup().api(), conventions);
        return new RunJudge(run.setup().profile(), run.setup().baseUrl(), run::exemplar).judge(rule, view);
    }
}
