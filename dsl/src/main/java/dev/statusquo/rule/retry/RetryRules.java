package dev.statusquo.rule.retry;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of this family, in a stable order. */
public final class RetryRules {

    private static final List<Rule> ALL = List.of(
            new RetryAfterIsSecondsOrADate(),
            new ServiceUnavailableTellsWhenToRetry(),
            new TooManyRequestsTellsWhenToRetry(),
            new RetryAfterStandsWhereItHelps(),
            new RetryAfterIsADelayNotATimestamp(),
            new RetryAfterLiesAhead(),
            new TooManyRequestsAsksToWait(),
            new RetryAfterIsAtMostADay(),
            new BodyRetryAfterAgreesWithHeader(),
            new RateLimitFieldKeepsItsGrammar(),
            new RateLimitFieldIsOfTheCurrentDraft(),
            new RetryAfterIsNotBeforeReset(),
            new RateLimitResetCountsSeconds(),
            new RateLimitResetIsUnambiguous(),
            new RateLimitResetIsPlausible(),
            new RateLimitResetsShareOneEncoding(),
            new RemainingIsWithinTheLimit());

    private RetryRules() {}

    /** Returns all of them. */
    public static List<Rule> all() {
        return ALL;
    }
}
