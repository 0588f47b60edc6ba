package dev.statusquo.rule.conditional;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of this family, in a stable order. */
public final class ConditionalRules {

    private static final List<Rule> ALL = List.of(
            new EntityTagIsQuoted(),
            new LastModifiedIsNotLaterThanDate(),
            new NotModifiedAnswersACondition(),
            new NotModifiedAnswersARead(),
            new NotModifiedRepeatsTheEntityTag(),
            new NotModifiedNamesARequestedTag(),
            new NotModifiedLeavesContentFieldsOut(),
            new MatchingTagIsAnsweredNotModified(),
            new PreconditionFailedAnswersACondition(),
            new FailedNoneMatchOfAReadIsNotModified(),
            new PreconditionRequiredAnswersAnUnconditionalRequest());

    private ConditionalRules() {}

    /** Returns all of them. */
    public static List<Rule> all() {
        return ALL;
    }
}
