package dev.statusquo.crawl.run;

import dev.statusquo.crawl.Observation;
import dev.statusquo.crawl.probe.FaultClass;
import dev.statusquo.crawl.probe.Reads;
import dev.statusquo.rule.Citation;
import dev.statusquo.rule.Requirement;
import dev.statusquo.rule.RuleInfo;
import java.util.Set;

/**
 * A list that holds nothing is answered with one status by all operations: 200, or what they declare for it.
 *
 * <pre>{@code
 * GET /books?q=nothing   200 []
 * GET /orders?q=nothing  204      // declared
 * }</pre>
 */
final class EmptyCollectionHasOneStatus implements StatusRule {

    static final RuleInfo INFO = new RuleInfo(
            "empty-collection-has-one-status",
            Requirement.CONVENTION,
            Citation.guide("The essential 2xx codes"),
            "A list that holds nothing is answered with one status by all operations",
            "Clients read all lists in one place. Where one of them answers in another way when there is nothing in it, that "
                    + "place fails on the first day without data.",
            "Answer 200 and an empty list everywhere, or settle another status for all lists.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public FaultClass fault() {
        return FaultClass.EMPTY_COLLECTION;
    }

    @Override
    public Set<Integer> statuses() {
        return Set.of(200, 204, 404);
    }

    @Override
    public String member() {
        return "emptyCollection";
    }

    /** What is not declared is blamed where it is seen. */
    @Override
    public boolean isRight(RunView run, Observation seen) {
        return seen.status() == 200
                || run.api()
                        .operation(seen.operation())
                        .filter(list -> Reads.declaresEmpty(list, seen.status()))
                        .isPresent();
    }

    @Override
    public boolean tellsSuccessesApart() {
        return true;
    }
}
