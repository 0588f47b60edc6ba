package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.ConsistencyFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static dev.statusquo.examples.crawl.Found.together;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.ConsistencyFault}. Two rules stand where one breaks two promises. */
final class ConsistencyFindings {

    private static final String[] NEWS = {"DELETE /news", "PATCH /news", "POST /news", "PUT /news", "TRACE /news"};

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            // It is not declared either.
            entry(
                    INVALID_PARAMETER_AS_422,
                    Set.of(
                            Found.of("invalid-parameter-has-one-status", "GET /books"),
                            Found.of("error-status-is-declared", "GET /books"))),
            entry(NO_CONTENT_AS_422, broken("missing-content-has-one-status", "POST /authors")),
            entry(MALFORMED_ID_AS_400, broken("malformed-id-has-one-status", "GET /authors/{authorId}")),
            // It is not declared either.
            entry(
                    UNKNOWN_AUTHOR_AS_410,
                    Set.of(
                            Found.of("unknown-id-has-one-status", "GET /authors/{authorId}"),
                            Found.of("error-status-is-declared", "GET /authors/{authorId}"))),
            entry(DELETED_BOOK_READ_AS_410, broken("read-after-delete-has-one-status", "DELETE /books/{bookId}")),
            entry(DELETED_TWICE_AS_204, broken("deleted-again-has-one-status", "DELETE /books/{bookId}")),
            entry(
                    ERROR_CODE_OF_ANOTHER_STATUS,
                    broken("error-code-has-one-status", "GET /authors/{authorId}", "DELETE /authors/{authorId}")),
            entry(ERROR_CODE_SPELLED_DIFFERENTLY, broken("error-codes-are-spelled-alike", Found.UNKNOWN_PATH)),
            entry(REQUEST_ID_NOWHERE, broken("every-error-names-its-request", Found.UNKNOWN_PATH)),
            entry(REQUEST_ID_ALWAYS_THE_SAME, broken("request-id-is-unique", "DELETE /books/{bookId}")),
            entry(REQUEST_ID_TOO_LONG, broken("request-id-is-short", Found.UNKNOWN_PATH)),
            entry(
                    PROBLEM_TITLED_IN_TWO_WAYS,
                    together(
                            broken("one-error-shape-everywhere", NEWS),
                            broken(
                                    "problem-type-has-one-title",
                                    "PATCH /news",
                                    "POST /news",
                                    "PUT /news",
                                    "TRACE /news"))),
            entry(CHALLENGE_OF_ANOTHER_REALM, broken("challenge-is-the-same-everywhere", "GET /orders")));

    private ConsistencyFindings() {}
}
