package dev.statusquo.crawl.run;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Set;

/**
 * What was deleted is read with one status everywhere.
 *
 * <pre>{@code
 * GET /users/7   404
 * GET /orders/7  410
 * }</pre>
 */
final class ReadAfterDeleteHasOneStatus implements StatusRule {

    static final RuleInfo INFO = new RuleInfo(
            "read-after-delete-has-one-status",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "What was deleted is answered with one status by all operations",
            "A client that drops what is gone from its own store does so on one status.",
            "Answer 404 everywhere, or 410 everywhere, for what was deleted.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public FaultClass fault() {
        return FaultClass.READ_AFTER_DELETE;
    }

    @Override
    public Set<Integer> statuses() {
        return Set.of(404, 410);
    }

    @Override
    public String member() {
        return "readAfterDelete";
    }
}
