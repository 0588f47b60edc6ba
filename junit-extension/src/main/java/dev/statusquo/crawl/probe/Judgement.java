package dev.statusquo.crawl.probe;

import dev.statusquo.failure.Fact;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;

/**
 * A verdict, and the rule it is about: the probe's own, or one that several probes share.
 *
 * @param rule what is asked
 * @param verdict whether it is kept
 */
public record Judgement(RuleInfo rule, Verdict verdict) {

    /** Returns the judgement that nothing is wrong. */
    public static Judgement kept(RuleInfo rule) {
        return new Judgement(rule, Verdict.kept());
    }

    /** Returns the judgement that it cannot be known, and why; the case counts as not run. */
    public static Judgement undecided(RuleInfo rule, String reason) {
        return new Judgement(rule, Verdict.undecided(reason));
    }

    /** Returns the judgement that the service breaks the rule. */
    public static Judgement broken(RuleInfo rule, String problem, Object expected, Object butWas) {
        return new Judgement(rule, Verdict.broken(problem, Fact.expected(expected), Fact.butWas(butWas)));
    }
}
