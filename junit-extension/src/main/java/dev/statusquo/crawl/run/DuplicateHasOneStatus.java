package dev.statusquo.crawl.run;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Set;

/**
 * A create of what is there already has the settled status. Without one, 409 is asked of each answer.
 *
 * <pre>{@code
 * POST /users   409   // @Conventions(duplicate = 422)
 * POST /orders  422
 * }</pre>
 */
final class DuplicateHasOneStatus implements StatusRule {

    static final RuleInfo INFO = new RuleInfo(
            "duplicate-has-one-status",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "A create of what is there already is answered with one status by all operations",
            "A client that takes what is there, where a create is refused as a duplicate, knows that by one status.",
            "Map violations of unique values to one status in the one place that handles them, or correct what is settled.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public FaultClass fault() {
        return FaultClass.DUPLICATE;
    }

    @Override
    public Set<Integer> statuses() {
        return Set.of(409);
    }

    @Override
    public String member() {
        return "duplicate";
    }
}
