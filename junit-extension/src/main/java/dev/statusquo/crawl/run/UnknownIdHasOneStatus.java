package dev.statusquo.crawl.run;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Set;

/**
 * An id that nothing has has one status everywhere.
 *
 * <pre>{@code
 * GET /users/99   404
 * GET /orders/99  410
 * }</pre>
 */
final class UnknownIdHasOneStatus implements StatusRule {

    static final RuleInfo INFO = new RuleInfo(
            "unknown-id-has-one-status",
            Requirement.CONVENTION,
            Citation.guide("The critical 4xx codes every API needs"),
            "An id that nothing has is answered with one status by all operations",
            "A client that takes 404 for a thing that is not there takes another status for something else.",
            "Answer 404 where a look-up finds nothing, and keep 410 for what is known to have been there.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public FaultClass fault() {
        return FaultClass.UNKNOWN_ID;
    }

    @Override
    public Set<Integer> statuses() {
        return Set.of(404, 410);
    }

    @Override
    public String member() {
        return "unknownId";
    }
}
