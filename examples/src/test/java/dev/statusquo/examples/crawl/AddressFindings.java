package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.AddressFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.AddressFault}. Two rules stand where one breaks two promises. */
final class AddressFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(UNKNOWN_AUTHOR_AS_NULL, broken("unknown-id-is-not-found", "GET /authors/{authorId}")),
            entry(UNKNOWN_AUTHOR_FAILS, broken("client-fault-is-no-server-error", "GET /authors/{authorId}")),
            // An id that is no number is answered 400, too.
            entry(
                    UNKNOWN_AUTHOR_AS_400,
                    Set.of(
                            Found.of("unknown-id-is-not-found", "GET /authors/{authorId}"),
                            Found.of("malformed-id-has-one-status", "GET /authors/{authorId}"))),
            entry(MALFORMED_ID_ACCEPTED, broken("malformed-id-is-refused", "GET /authors/{authorId}")),
            entry(MALFORMED_ID_FAILS, broken("client-fault-is-no-server-error", "GET /authors/{authorId}")),
            entry(LONG_ID_CUT, broken("extreme-id-is-another-id", "GET /orders/{orderId}")),
            entry(INVALID_PARAMETER_IGNORED, broken("invalid-parameter-is-refused", "GET /books")),
            entry(INVALID_PARAMETER_FAILS, broken("client-fault-is-no-server-error", "GET /books")),
            entry(IMPOSSIBLE_PAGE_FAILS, broken("client-fault-is-no-server-error", "GET /books")),
            entry(UNKNOWN_PARAMETER_FAILS, broken("client-fault-is-no-server-error", "GET /books")),
            entry(LINE_BREAK_REFLECTED, broken("line-break-ends-no-field", "GET /books")),
            entry(UNKNOWN_PATH_AS_HTML, broken("error-body-is-machine-readable", Found.UNKNOWN_PATH)),
            entry(UNKNOWN_PATH_FAILS, broken("client-fault-is-no-server-error", Found.UNKNOWN_PATH)),
            entry(UNKNOWN_PATH_AS_200, broken("unknown-path-is-not-found", Found.UNKNOWN_PATH)),
            entry(ORDERS_OPEN_BEHIND_A_SLASH, broken("credentials-are-needed-in-any-spelling", "GET /orders")),
            entry(SPELLING_FAILS, broken("client-fault-is-no-server-error", "GET /orders")));

    private AddressFindings() {}
}
