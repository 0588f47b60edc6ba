package dev.statusquo.crawl.probe;

import dev.statusquo.failure.Fact;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.Set;

/**
 * A verdict, and the rule it is about: the probe's own, or one that several probes share.
 *
 * @param rule what is asked
 * @param verdict whether it is kept
 * @param implied ids of response rules that say less of the same answer, and need not be told beside this
 */
public record Judgement(RuleInfo rule, Verdict verdict, Set<String> implied) {

    public Judgement {
        implied = Set.copyOf(implied);
    }

    /** Returns a judgement that implies nothing else. */
    public static Judgement of(RuleInfo rule, Verdict verdict) {
        return new Judgement(rule, verdict, Set.of());
    }

    /** Returns the judgement that nothing is wrong. */
    public static Judgement kept(RuleInfo rule) {
        return of(rule, Verdict.kept());
    }

    /** Returns the judgement that it cannot be known, and why; the case counts as not run. */
    public static Judgement undecided(RuleInfo rule, String reason) {
        return of(rule, Verdict.undecided(reason));
    }

    /** Returns the judgement that the service breaks the rule. */
    public static Judgement broken(RuleInfo rule, String problem, Object expected, Object butWas) {
        return of(rule, Verdict.broken(problem, Fact.expected(expected), Fact.butWas(butWas)));
    }

    /** Returns the judgement with response rules that say less of the same answer. */
    public Judgement implying(String... ruleIds) {
        return new Judgement(rule, verdict, Set.of(ruleIds));
    }
}
