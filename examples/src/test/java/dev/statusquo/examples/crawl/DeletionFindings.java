package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.DeletionFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.DeletionFault}. Two rules stand where one breaks two promises. */
final class DeletionFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(DELETED_BOOK_STILL_READ, broken("deleted-is-not-found", "DELETE /books/{bookId}")),
            entry(DELETED_BOOK_READ_FAILS, broken("deleted-is-not-found", "DELETE /books/{bookId}")),
            // It is not said to be gone, and GET is answered with nothing.
            entry(
                    DELETED_BOOK_READ_AS_204,
                    Set.of(
                            Found.of("deleted-is-not-found", "DELETE /books/{bookId}"),
                            Found.of("get-is-not-answered-with-no-content", "DELETE /books/{bookId}"))),
            entry(DELETED_TWICE_FAILS, broken("client-fault-is-no-server-error", "DELETE /books/{bookId}")),
            entry(DELETED_TWICE_AS_400, broken("deleting-again-is-harmless", "DELETE /books/{bookId}")),
            entry(DELETED_BOOK_STILL_HEADED, broken("deleted-is-not-found", "DELETE /books/{bookId}")),
            entry(DELETED_BOOK_STILL_LISTED, broken("deleted-is-not-listed", "DELETE /books/{bookId}")),
            entry(
                    DELETED_CUSTOMERS_DOCUMENTS_READ,
                    broken("parts-of-deleted-are-not-found", "DELETE /customers/{customerId}")));

    private DeletionFindings() {}
}
