package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.ConditionFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.ConditionFault}. Two rules stand where one breaks two promises. */
final class ConditionFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(ETAG_CHANGES_WITH_EVERY_READ, broken("unchanged-content-keeps-its-tag", "GET /books/{bookId}")),
            // A name that is another at every read is not the one that was sent, either.
            entry(
                    STRONG_TAG_FOR_TWO_CONTENTS,
                    Set.of(
                            Found.of("strong-tag-names-one-content", "GET /customers/{customerId}"),
                            Found.of("what-was-sent-is-read-back", "POST /customers"),
                            Found.of("what-was-sent-is-read-back", "PUT /customers/{customerId}"),
                            Found.of("put-twice-is-put-once", "PUT /customers/{customerId}"))),
            entry(TAG_KEPT_AFTER_CHANGE, broken("changed-content-has-another-tag", "PUT /books/{bookId}")),
            entry(READ_COUNTS_ITSELF, broken("read-changes-nothing", "GET /orders")),
            entry(WEAK_FORM_NOT_RECOGNISED, broken("current-tag-is-not-modified", "GET /books/{bookId}")),
            entry(
                    NOT_MODIFIED_WITHOUT_CACHE_CONTROL,
                    broken("not-modified-has-the-fields-of-ok", "GET /books/{bookId}")),
            entry(DATE_OUTWEIGHS_TAG, broken("tag-outweighs-date", "GET /books/{bookId}")),
            entry(MALFORMED_DATE_REFUSED, broken("malformed-condition-date-is-ignored", "GET /books/{bookId}")),
            entry(CONDITION_BEFORE_EXISTENCE, broken("precondition-gives-way-to-refusal", "GET /books/{bookId}")),
            entry(STALE_TAG_IGNORED, broken("stale-tag-stops-the-change", "PUT /books/{bookId}")),
            entry(
                    STALE_TAG_DELETES_ALL_THE_SAME,
                    broken("refused-precondition-changes-nothing", "DELETE /books/{bookId}")),
            entry(WEAK_TAG_MATCHES, broken("weak-tag-stops-the-change", "PUT /books/{bookId}")),
            entry(
                    MISSING_CONDITION_ACCEPTED,
                    broken("missing-precondition-is-required", "PUT /customers/{customerId}")),
            entry(RANGE_IGNORED, broken("declared-range-is-honoured", "GET /about")),
            entry(RANGE_OF_OTHER_OCTETS, broken("part-is-what-was-asked-for", "GET /about")),
            entry(RANGE_BEYOND_THE_END_AS_200, broken("range-beyond-the-end-is-not-satisfiable", "GET /about")),
            entry(UNKNOWN_RANGE_UNIT_REFUSED, broken("unknown-range-unit-is-ignored", "GET /about")),
            entry(STALE_RANGE_CONDITION_IGNORED, broken("stale-range-condition-gives-the-whole", "GET /about")));

    private ConditionFindings() {}
}
