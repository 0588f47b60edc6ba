package dev.statusquo.rule.caching;

import dev.statusquo.rule.Rule;
import java.util.List;

/** The rules of this family, in a stable order. */
public final class CachingRules {

    private static final List<Rule> ALL = List.of(
            new CacheControlIsReadable(),
            new FreshnessIsANumberOfSeconds(),
            new FreshnessIsUnquoted(),
            new FreshnessIsStatedOnce(),
            new PublicResponseIsNotPrivate(),
            new NoStoreExcludesFreshness(),
            new VaryOnEverythingHasNoFreshness(),
            new VaryNamesFields(),
            new TransientRefusalIsNotStored(),
            new CacheableErrorSaysHowLong(),
            new AuthenticatedResponseIsNotShared(),
            new ExpiresIsAnHttpDate(),
            new AgeIsANumberOfSeconds(),
            new CacheDirectivesAreSpelledRight());

    private CachingRules() {}

    /** Returns all of them. */
    public static List<Rule> all() {
        return ALL;
    }
}
