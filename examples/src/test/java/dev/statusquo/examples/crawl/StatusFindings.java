package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.StatusFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static dev.statusquo.examples.crawl.Found.ofNews;
import static dev.statusquo.examples.crawl.Found.together;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.StatusFault}. Two rules stand where one breaks two promises. */
final class StatusFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(
                    STATUS_OF_NO_CLASS,
                    together(
                            broken("status-belongs-to-a-class", "GET /news"),
                            broken("valid-request-is-no-server-error", "GET /news"))),
            entry(STATUS_UNKNOWN, broken("status-is-registered", "GET /news")),
            entry(STATUS_RESERVED, broken("status-is-not-reserved", "GET /news")),
            entry(STATUS_DEPRECATED, ofNews("status-is-not-deprecated")),
            entry(READ_CREATES, ofNews("safe-method-creates-nothing")),
            entry(READ_ACCEPTED, broken("read-is-not-merely-accepted", "GET /news")),
            entry(READ_ALREADY_REPORTED, ofNews("already-reported-stands-in-multistatus")),
            entry(READ_DIFFERS, ofNews("im-used-was-asked-for")),
            entry(READ_DIFFERS_WITHOUT_TAG, ofNews("im-used-has-entity-tag", "im-used-was-asked-for")),
            entry(
                    DELETE_CREATES,
                    together(
                            broken("delete-creates-nothing", "DELETE /books/{bookId}"),
                            broken("success-status-is-declared", "DELETE /books/{bookId}"))),
            entry(
                    CREATE_ACCEPTED,
                    together(
                            broken("accepted-tells-where-to-look", "POST /authors"),
                            broken("success-status-is-declared", "POST /authors"))),
            entry(EXPECTATION_OF_NOBODY, broken("expectation-failed-answers-expect", "GET /news")),
            entry(NOTHING_IS_TOO_LARGE, broken("content-too-large-answers-content", "GET /news")),
            entry(NOTHING_OF_AN_UNKNOWN_TYPE, broken("unsupported-media-type-answers-content", "GET /news")),
            entry(PRECONDITION_OF_NOBODY, broken("precondition-failed-answers-a-condition", "GET /news")),
            entry(NOT_MODIFIED_SINCE_NEVER, ofNews("not-modified-answers-a-condition")),
            entry(
                    PART_OF_NO_RANGE,
                    together(
                            ofNews("partial-content-answers-a-range"),
                            broken("part-has-the-length-of-its-range", "GET /news"))),
            entry(RANGE_OF_NOBODY, broken("range-not-satisfiable-answers-a-range", "GET /news")),
            entry(FORBIDDEN_TO_NOBODY, broken("forbidden-answers-credentials", "GET /news")),
            entry(UPGRADE_TO_NOTHING, broken("upgrade-required-names-protocol", "GET /news")),
            entry(BLOCKED_BY_NOBODY, broken("blocked-resource-names-blocker", "GET /news")),
            entry(
                    NETWORK_WANTS_CREDENTIALS,
                    together(
                            broken("origin-does-not-ask-for-network-authentication", "GET /news"),
                            broken("valid-request-is-no-server-error", "GET /news"))),
            entry(
                    READ_NOT_IMPLEMENTED,
                    together(
                            broken("reads-are-implemented", "GET /news"),
                            broken("valid-request-is-no-server-error", "GET /news"))),
            entry(NEWS_FAIL, broken("valid-request-is-no-server-error", "GET /news")));

    private StatusFindings() {}
}
