package dev.statusquo.crawl.run;

import dev.statusquo.rule.RuleInfo;
import java.util.List;

/** The run rules of this library, in the order of their cases. */
public final class RunRules {

    private static final List<RunRule> ALL = List.of(new OneErrorShapeEverywhere());

    private RunRules() {}

    static List<RunRule> all() {
        return ALL;
    }

    /** Returns what the run rules ask. */
    public static List<RuleInfo> infos() {
        return ALL.stream().map(RunRule::info).toList();
    }
}
