package dev.statusquo.crawl.run;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Something asked of a service over a whole run. Stateless and pure; nothing that was observed makes it throw. */
interface RunRule {

    /** Returns what is asked; the same object each time. Its id, read as words, names the case. */
    RuleInfo info();

    /**
     * Returns the faults that the rule is about; empty for one that any answer may break. Where no case of a plan has this fault,
     * there is none for the rule.
     */
    default Optional<FaultClass> about() {
        return Optional.empty();
    }

    /** Returns {@code true} if a project with these conventions can break the rule. */
    default boolean concerns(Conventions conventions) {
        return true;
    }

    /**
     * Returns why the run cannot be judged, empty if it can: too little of what the rule is about was seen, or it cannot be told
     * which of two ways is the usual one. What a service does not have at all, it has alike everywhere.
     */
    Optional<String> obstacle(RunView run);

    /** Returns what departs from the rule, one finding for each operation and deviating value; none if there is an obstacle. */
    List<RunFinding> judge(RunView run);
}
