package dev.statusquo.crawl.run;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Set;

/**
 * A delete of what was deleted is answered alike everywhere: by a success, by 404 or by 410.
 *
 * <pre>{@code
 * DELETE /users/7   204
 * DELETE /orders/7  404
 * }</pre>
 */
final class DeletedAgainHasOneStatus implements StatusRule {

    static final RuleInfo INFO = new RuleInfo(
            "deleted-again-has-one-status",
            Requirement.ADVICE,
            Citation.rfc(9110, "9.2.2"),
            "A second delete of the same is answered alike by all operations",
            "A client that sends a delete again, since the first answer was lost, must know whether an error then "
                    + "means that it is done.",
            "Decide whether a second delete succeeds or is answered 404, and do so everywhere.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public FaultClass fault() {
        return FaultClass.DELETED_AGAIN;
    }

    @Override
    public Set<Integer> statuses() {
        return Set.of(200, 202, 204, 404, 410);
    }

    @Override
    public String member() {
        return "deletedAgain";
    }
}
