package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Verdict;
import java.util.Optional;

/**
 * What departs from a run rule.
 *
 * @param rule the rule
 * @param broken what is wrong; its subject tells findings about one operation apart
 * @param operation the operation that departs from the others
 * @param seen the answer in which it was seen; empty for what was never seen
 */
record RunFinding(RuleInfo rule, Verdict.Broken broken, String operation, Optional<Observation> seen) {

    /** Returns a finding about an answer. */
    static RunFinding of(RuleInfo rule, Verdict.Broken broken, Observation seen) {
        return new RunFinding(rule, broken, seen.operation(), Optional.of(seen));
    }

    /** Returns a finding about something that no answer showed. */
    static RunFinding unseen(RuleInfo rule, Verdict.Broken broken, String operation) {
        return new RunFinding(rule, broken, operation, Optional.empty());
    }
}
