package dev.statusquo.crawl.run;

import dev.statusquo.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** Something asked of a service over a whole run. Stateless and pure; nothing that was observed makes it throw. */
interface RunRule {

    /** Returns what is asked; the same object each time. Its id, read as words, names the case. */
    RuleInfo info();

    /** Returns why the run shows too little to be judged, empty if it shows enough. */
    Optional<String> obstacle(RunView run);

    /** Returns what departs from the rule, one finding for each operation and deviating value; none if there is an obstacle. */
    List<RunFinding> judge(RunView run);
}
