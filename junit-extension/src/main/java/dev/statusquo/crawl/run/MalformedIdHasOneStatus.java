package dev.statusquo.crawl.run;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Set;

/**
 * An id of another form than declared has one status everywhere.
 *
 * <pre>{@code
 * GET /users/x!   400
 * GET /orders/x!  404
 * }</pre>
 */
final class MalformedIdHasOneStatus implements StatusRule {

    static final RuleInfo INFO = new RuleInfo(
            "malformed-id-has-one-status",
            Requirement.ADVICE,
            Citation.guide("The critical 4xx codes every API needs"),
            "An id of another form than declared is answered with one status by all operations",
            "A client cannot tell a mistyped id from one that is gone, where some operations answer 404 to both and others 400.",
            "Decide whether an id that cannot be one is a bad request or not found, and let the router or one handler say so.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public FaultClass fault() {
        return FaultClass.MALFORMED_ID;
    }

    @Override
    public Set<Integer> statuses() {
        return Set.of(400, 404, 422);
    }

    @Override
    public String member() {
        return "malformedId";
    }
}
