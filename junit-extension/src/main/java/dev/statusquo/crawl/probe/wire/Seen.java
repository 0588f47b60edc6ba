package dev.statusquo.crawl.probe.wire;

import dev.statusquo.crawl.probe.Judgement;
import dev.statusquo.failure.Fact;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;

/** Judgements that say how they came about, since whoever looks with a client sees nothing wrong. */
final class Seen {

    private Seen() {}

    /** Returns the judgement that the service breaks the rule on the wire. */
    static Judgement broken(RuleInfo rule, String problem, Object expected, Object butWas) {
        return Judgement.of(
                rule,
                Verdict.broken(
                        problem,
                        Fact.expected(expected),
                        Fact.butWas(butWas),
                        Fact.fact("seen by", "a plain socket on this machine; HTTP clients hide or repair it")));
    }
}
