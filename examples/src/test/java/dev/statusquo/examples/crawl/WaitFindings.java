package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.WaitFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static dev.statusquo.examples.crawl.Found.ofNews;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.WaitFault}. Two rules stand where one breaks two promises. */
final class WaitFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(RETRY_AFTER_AN_INSTANT, broken("retry-after-is-a-delay-not-a-timestamp", "GET /search")),
            entry(RETRY_AFTER_THE_PAST, broken("retry-after-lies-ahead", "GET /search")),
            entry(RETRY_AFTER_NO_TIME, broken("too-many-requests-asks-to-wait", "GET /search")),
            entry(RETRY_AFTER_A_WEEK, broken("retry-after-is-at-most-a-day", "GET /search")),
            entry(RETRY_BEFORE_RESET, broken("retry-after-is-not-before-reset", "GET /search")),
            entry(RETRY_AFTER_A_SUCCESS, ofNews("retry-after-stands-where-it-helps")),
            entry(LIMITED_SEARCH_CACHED, broken("transient-refusal-is-not-stored", "GET /search")),
            entry(RATE_LIMIT_MALFORMED, ofNews("rate-limit-field-keeps-its-grammar")),
            entry(RATE_LIMIT_OF_AN_OLD_DRAFT, ofNews("rate-limit-field-is-of-the-current-draft")),
            entry(RESET_AT_AN_INSTANT, ofNews("rate-limit-reset-counts-seconds", "rate-limit-reset-is-plausible")),
            entry(RESET_AMBIGUOUS, ofNews("rate-limit-reset-is-unambiguous")),
            entry(RESET_LONG_AGO, ofNews("rate-limit-reset-is-plausible")),
            entry(RESETS_OF_TWO_KINDS, ofNews("rate-limit-resets-share-one-encoding")),
            entry(MORE_LEFT_THAN_GRANTED, ofNews("remaining-is-within-the-limit")));

    private WaitFindings() {}
}
