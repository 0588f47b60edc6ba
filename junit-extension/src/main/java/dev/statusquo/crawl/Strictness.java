package dev.statusquo.crawl;

import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.ProbeCase;
import dev.statusquo.rule.Profile;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import dev.statusquo.rule.Severity;
import java.util.Optional;

/**
 * What breaking a rule does in a case. A convention of an API binds the API: where the container refuses a request before the
 * application sees it, it is advice to whoever can set up the container. What the RFCs ask, they ask of both.
 *
 * @param profile the profile of the run
 */
record Strictness(Profile profile) {

    Severity of(RuleInfo rule, ProbeCase one) {
        boolean beforeTheApplication = rule.requirement() == Requirement.CONVENTION
                && one.fault().equals(Optional.of(FaultClass.REFUSED_BY_CONTAINER))
                && !rule.equals(one.probe());
        return profile.severityOf(beforeTheApplication ? advice(rule) : rule);
    }

    private static RuleInfo advice(RuleInfo rule) {
        return new RuleInfo(rule.id(), Requirement.ADVICE, rule.citation(), rule.title(), rule.why(), rule.fix());
    }
}
