package dev.statusquo.crawl.run;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Set;

/**
 * No content where some is required has one status everywhere.
 *
 * <pre>{@code
 * POST /users   400
 * POST /orders  422
 * }</pre>
 */
final class MissingContentHasOneStatus implements StatusRule {

    static final RuleInfo INFO = new RuleInfo(
            "missing-content-has-one-status",
            Requirement.CONVENTION,
            Citation.guide("Validation errors: 400 or 422?"),
            "A request without the content it needs is answered with one status by all operations",
            "A client that forgot its content learns it from one status. Where another operation answers another, it "
                    + "looks for the mistake elsewhere.",
            "Treat missing content in the one place that reads content, as malformed or as invalid.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public FaultClass fault() {
        return FaultClass.MISSING_CONTENT;
    }

    @Override
    public Set<Integer> statuses() {
        return Set.of(400, 422);
    }

    @Override
    public String member() {
        return "missingContent";
    }
}
