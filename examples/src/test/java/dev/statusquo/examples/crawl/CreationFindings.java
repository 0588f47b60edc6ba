package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.CreationFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.CreationFault}. Two rules stand where one breaks two promises. */
final class CreationFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            // 200 is not declared, not what a create should be answered with, and Location means nothing on it.
            entry(
                    CREATED_AS_200,
                    Set.of(
                            Found.of("create-is-answered-created", "POST /authors"),
                            Found.of("success-status-is-declared", "POST /authors"),
                            Found.of("location-stands-where-it-leads", "POST /authors"))),
            // What HTTP recommends, and what this document promises beyond it.
            entry(
                    CREATED_WITHOUT_LOCATION,
                    Set.of(
                            Found.of("created-by-post-has-location", "POST /authors"),
                            Found.of("required-header-is-sent", "POST /authors"))),
            entry(CREATED_AT_DEAD_LOCATION, broken("location-leads-to-what-was-created", "POST /authors")),
            entry(CREATED_AT_ANOTHER_AUTHOR, broken("location-leads-to-what-was-created", "POST /authors")),
            entry(VALID_AUTHOR_REFUSED, broken("declared-request-is-accepted", "POST /authors")),
            entry(CREATED_AT_THE_COLLECTION, broken("created-location-leads-to-the-new", "POST /authors")),
            entry(
                    AUTHOR_READ_WITHOUT_WEBSITE,
                    broken("what-was-sent-is-read-back", "POST /authors", "PUT /authors/{authorId}")),
            entry(CREATED_AUTHOR_NOT_LISTED, broken("created-is-listed", "POST /authors")),
            entry(
                    BORN_CHANGED_WHEN_STORED,
                    broken("what-was-sent-is-read-back", "POST /authors", "PUT /authors/{authorId}")),
            entry(REFUSED_AUTHOR_KEPT, broken("refused-write-changes-nothing", "POST /authors")),
            entry(REFUSED_CHANGE_KEPT, broken("refused-write-changes-nothing", "PUT /authors/{authorId}")),
            entry(PUT_KEEPS_WHAT_IS_LEFT_OUT, broken("put-leaves-out-what-is-left-out", "PUT /authors/{authorId}")),
            entry(PUT_ADDS_UP, broken("put-twice-is-put-once", "PUT /authors/{authorId}")),
            entry(PUT_TAGGED_THOUGH_CHANGED, broken("put-validator-means-stored-as-sent", "PUT /authors/{authorId}")),
            entry(PUT_IGNORES_NONE_MATCH, broken("none-match-stops-put", "PUT /books/{bookId}")),
            entry(ORDER_TAKES_ITS_CUSTOMER, broken("service-owned-member-is-not-taken", "POST /orders")),
            entry(DUPLICATE_ACCEPTED, broken("duplicate-is-a-conflict", "POST /authors")),
            entry(DUPLICATE_AS_422, broken("duplicate-is-a-conflict", "POST /authors")),
            entry(DUPLICATE_FAILS, broken("client-fault-is-no-server-error", "POST /authors")));

    private CreationFindings() {}
}
