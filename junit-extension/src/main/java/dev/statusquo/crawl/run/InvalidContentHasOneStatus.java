package dev.statusquo.crawl.run;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Set;

/**
 * Content that parses and breaks its schema has one status everywhere.
 *
 * <pre>{@code
 * POST /users   422 {"error":"validation_failed","fields":{"email":"…"}}
 * POST /orders  400 {"error":"validation_failed","fields":{"quantity":"…"}}
 * }</pre>
 */
final class InvalidContentHasOneStatus implements StatusRule {

    static final RuleInfo INFO = new RuleInfo(
            "invalid-content-has-one-status",
            Requirement.CONVENTION,
            Citation.guide("Validation errors: 400 or 422?"),
            "Content that breaks its schema is answered with one status by all operations",
            "A client that shows what is wrong with a form waits for one status. Where another operation answers "
                    + "another, the message is lost.",
            "Map every violation to one status in the one place that handles them, 422 or 400.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public FaultClass fault() {
        return FaultClass.INVALID_CONTENT;
    }

    @Override
    public Set<Integer> statuses() {
        return Set.of(400, 422);
    }

    @Override
    public String member() {
        return "validation";
    }
}
