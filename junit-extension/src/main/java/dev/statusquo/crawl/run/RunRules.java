package dev.statusquo.crawl.run;

import dev.statusquo.rule.RuleInfo;
import java.util.List;

/** The run rules of this library, in the order of their cases. */
public final class RunRules {

    private static final List<RunRule> ALL = List.of(
            new OneErrorShapeEverywhere(),
            new InvalidContentHasOneStatus(),
            new InvalidParameterHasOneStatus(),
            new MissingContentHasOneStatus(),
            new MalformedContentHasOneStatus(),
            new MalformedIdHasOneStatus(),
            new UnknownIdHasOneStatus(),
            new DuplicateHasOneStatus(),
            new EmptyCollectionHasOneStatus(),
            new ReadAfterDeleteHasOneStatus(),
            new DeletedAgainHasOneStatus(),
            new ErrorCodeHasOneStatus(),
            new ErrorCodesAreSpelledAlike(),
            new ProblemTypeHasOneTitle(),
            new EveryErrorNamesItsRequest(),
            new RequestIdIsUnique(),
            new RequestIdIsShort(),
            new RequestIdIsThatOfTheHeader(),
            new ChallengeIsTheSameEverywhere(),
            new ConcealedThingIsAnsweredAsUnknown(),
            new RateLimitFieldsAreTheSameEverywhere());

    private RunRules() {}

    static List<RunRule> all() {
        return ALL;
    }

    /** Returns what the run rules ask. */
    public static List<RuleInfo> infos() {
        return ALL.stream().map(RunRule::info).toList();
    }
}
