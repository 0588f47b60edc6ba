package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.ErrorFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.ErrorFault}. Two rules stand where one breaks two promises. */
final class ErrorFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            // Not the declared content, and not the form of the other errors. A book is also missing where it was
            // deleted before.
            entry(
                    ERROR_NOT_IN_THE_ENVELOPE,
                    Set.of(
                            Found.of("content-keeps-declared-schema", "GET /books/{bookId}"),
                            Found.of("one-error-shape-everywhere", "GET /books/{bookId}"),
                            Found.of("one-error-shape-everywhere", "DELETE /books/{bookId}"))),
            entry(REQUEST_ID_MISSING, broken("content-keeps-declared-schema", "GET /books/{bookId}")),
            // A book is also missing where it was deleted.
            entry(
                    REQUEST_ID_NOT_OF_THE_HEADER,
                    broken("request-id-is-that-of-the-header", "GET /books/{bookId}", "DELETE /books/{bookId}")),
            // A book is also missing where it was deleted before.
            entry(
                    STACK_TRACE_SHOWN,
                    broken("response-shows-no-stack-trace", "GET /books/{bookId}", "DELETE /books/{bookId}")),
            entry(
                    SQL_SHOWN,
                    broken("response-shows-no-database-message", "GET /books/{bookId}", "DELETE /books/{bookId}")),
            entry(ERROR_CACHED, broken("not-found-is-not-kept", "GET /books/{bookId}")));

    private ErrorFindings() {}
}
