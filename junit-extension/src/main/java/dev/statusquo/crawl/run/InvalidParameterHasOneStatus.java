package dev.statusquo.crawl.run;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Set;

/**
 * A parameter that is missing or breaks its schema has one status everywhere. It need not be the one of invalid content.
 *
 * <pre>{@code
 * GET /users?limit=x   400
 * GET /orders?limit=x  422
 * }</pre>
 */
final class InvalidParameterHasOneStatus implements StatusRule {

    static final RuleInfo INFO = new RuleInfo(
            "invalid-parameter-has-one-status",
            Requirement.CONVENTION,
            Citation.guide("Validation errors: 400 or 422?"),
            "A parameter that is missing or invalid is answered with one status by all operations",
            "A client handles a wrong filter or page in one place. Where another operation answers another status, it "
                    + "takes the answer for something else.",
            "Map missing and invalid parameters to one status in the one place that handles them.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public FaultClass fault() {
        return FaultClass.INVALID_PARAMETER;
    }

    @Override
    public Set<Integer> statuses() {
        return Set.of(400, 422);
    }

    @Override
    public String member() {
        return "parameter";
    }
}
