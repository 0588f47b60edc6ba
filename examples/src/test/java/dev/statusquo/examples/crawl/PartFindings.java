package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.PartFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static dev.statusquo.examples.crawl.Found.ofNews;
import static dev.statusquo.examples.crawl.Found.together;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.PartFault}. Two rules stand where one breaks two promises. */
final class PartFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(
                    NOT_MODIFIED_WITHOUT_TAG,
                    together(
                            broken("not-modified-repeats-the-entity-tag", "GET /books/{bookId}"),
                            broken("required-header-is-sent", "GET /books/{bookId}"))),
            entry(NOT_MODIFIED_OF_ANOTHER_TAG, broken("not-modified-names-a-requested-tag", "GET /books/{bookId}")),
            entry(NOT_MODIFIED_WITH_TYPE, broken("not-modified-leaves-content-fields-out", "GET /books/{bookId}")),
            entry(KNOWN_TAG_AS_412, broken("current-tag-is-not-modified", "GET /books/{bookId}")),
            entry(
                    CHANGE_NOT_MODIFIED,
                    together(
                            broken("not-modified-answers-a-read", "PUT /books/{bookId}"),
                            broken("success-status-is-declared", "PUT /books/{bookId}"))),
            entry(
                    CONDITION_NOT_SEEN,
                    broken("precondition-required-answers-an-unconditional-request", "PUT /customers/{customerId}")),
            entry(
                    PART_WITHOUT_RANGE,
                    together(
                            broken("part-tells-its-range", "GET /about"),
                            broken("required-header-is-sent", "GET /about"))),
            entry(PART_OF_A_MALFORMED_RANGE, broken("content-range-keeps-its-grammar", "GET /about")),
            entry(
                    PART_OF_ANOTHER_LENGTH,
                    together(
                            broken("part-has-the-length-of-its-range", "GET /about"),
                            broken("part-is-what-was-asked-for", "GET /about"))),
            entry(
                    ONE_PART_AS_MANY,
                    together(
                            broken("media-type-is-declared", "GET /about"),
                            broken("required-header-is-sent", "GET /about"),
                            broken("single-range-is-answered-with-one-part", "GET /about"))),
            entry(
                    PARTS_WITH_A_RANGE,
                    together(
                            broken("part-is-what-was-asked-for", "GET /about"),
                            broken("parts-tell-their-ranges-themselves", "GET /about"),
                            broken("single-range-is-answered-with-one-part", "GET /about"))),
            entry(
                    BEYOND_WHICH_END,
                    together(
                            broken("range-not-satisfiable-tells-the-length", "GET /about"),
                            broken("required-header-is-sent", "GET /about"))),
            entry(WHOLE_WITH_RANGE, ofNews("whole-content-has-no-byte-range")));

    private PartFindings() {}
}
