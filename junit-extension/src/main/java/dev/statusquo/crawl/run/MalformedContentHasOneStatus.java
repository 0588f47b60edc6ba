package dev.statusquo.crawl.run;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Set;

/**
 * Content that does not parse has the settled status. Without one, nothing but 400 is right, which is asked of each answer.
 *
 * <pre>{@code
 * POST /users   400   // @Conventions(malformed = 422)
 * POST /orders  422
 * }</pre>
 */
final class MalformedContentHasOneStatus implements StatusRule {

    static final RuleInfo INFO = new RuleInfo(
            "malformed-content-has-one-status",
            Requirement.CONVENTION,
            Citation.guide("Validation errors: 400 or 422?"),
            "Content that does not parse is answered with one status by all operations",
            "A client tells its own broken serialiser from wrong values by the status.",
            "Answer 400 in the one place that parses content, or correct what is settled.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public FaultClass fault() {
        return FaultClass.MALFORMED_CONTENT;
    }

    @Override
    public Set<Integer> statuses() {
        return Set.of(400);
    }

    @Override
    public String member() {
        return "malformed";
    }
}
