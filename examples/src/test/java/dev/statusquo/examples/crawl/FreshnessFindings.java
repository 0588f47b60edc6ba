package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.FreshnessFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static dev.statusquo.examples.crawl.Found.ofNews;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.FreshnessFault}. Two rules stand where one breaks two promises. */
final class FreshnessFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(CACHE_CONTROL_MALFORMED, ofNews("cache-control-is-readable")),
            entry(DIRECTIVE_MISSPELLED, ofNews("cache-directives-are-spelled-right")),
            entry(FRESH_FOR_A_WORD, ofNews("freshness-is-a-number-of-seconds")),
            entry(FRESHNESS_IN_QUOTES, ofNews("freshness-is-unquoted")),
            entry(FRESH_FOR_TWO_TIMES, ofNews("freshness-is-stated-once")),
            entry(FRESH_BUT_NOT_STORED, ofNews("no-store-excludes-freshness")),
            entry(EXPIRES_NEVER, ofNews("expires-is-an-http-date")),
            entry(OF_NO_AGE, ofNews("age-is-a-number-of-seconds")),
            entry(CHANGED_IN_FUTURE, ofNews("last-modified-is-not-later-than-date")),
            entry(TAG_WITHOUT_QUOTES, ofNews("entity-tag-is-quoted")),
            entry(PUBLIC_AND_PRIVATE, ofNews("public-response-is-not-private")),
            entry(VARY_NAMES_NO_FIELD, ofNews("vary-names-fields")),
            entry(VARIES_ON_EVERYTHING_BUT_FRESH, ofNews("vary-on-everything-has-no-freshness")),
            entry(NOT_FOUND_FOR_HOW_LONG, broken("cacheable-error-says-how-long", "GET /authors/{authorId}")),
            entry(TWO_ORIGINS_ALLOWED, ofNews("allowed-origin-is-one-origin")),
            entry(ANY_ORIGIN_WITH_CREDENTIALS, ofNews("any-origin-excludes-credentials")),
            entry(CREDENTIALS_ALLOWED_BY_YES, ofNews("allowed-credentials-are-true")),
            entry(PREFLIGHT_LASTS_A_WHILE, broken("preflight-lifetime-is-a-number-of-seconds", "OPTIONS /books")));

    private FreshnessFindings() {}
}
