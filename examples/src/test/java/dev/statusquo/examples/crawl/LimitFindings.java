package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.LimitFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.LimitFault}. Two rules stand where one breaks two promises. */
final class LimitFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            // What HTTP recommends, and what this document promises beyond it.
            entry(
                    RATE_LIMITED_WITHOUT_RETRY_AFTER,
                    Set.of(
                            Found.of("too-many-requests-tells-when-to-retry", "GET /search"),
                            Found.of("required-header-is-sent", "GET /search"))),
            entry(RETRY_AFTER_MALFORMED, broken("retry-after-is-seconds-or-a-date", "GET /search")),
            entry(RETRY_AFTER_CONTRADICTS_BODY, broken("body-retry-after-agrees-with-header", "GET /search")),
            entry(
                    UNAVAILABLE_WITHOUT_RETRY_AFTER,
                    Set.of(
                            Found.of("service-unavailable-tells-when-to-retry", "GET /books"),
                            Found.of("required-header-is-sent", "GET /books"))),
            entry(LIMITED_SEARCH_AS_503, broken("burst-is-too-many-requests", "GET /search")),
            entry(RETRY_AFTER_TOO_SHORT, broken("retry-after-is-honoured", "GET /search")),
            entry(REFUSED_SEARCHES_EXTEND_THE_WAIT, broken("refused-requests-do-not-extend-the-wait", "GET /search")),
            entry(SEARCHES_COUNTED_UP, broken("remainder-counts-down", "GET /search")),
            entry(LIMIT_SHARED_BY_ALL, broken("limit-counts-each-caller", "GET /search")),
            entry(OVERSIZED_CONTENT_FAILS, broken("client-fault-is-no-server-error", "POST /books")),
            entry(LONG_URI_FAILS, broken("client-fault-is-no-server-error", "GET /books")),
            entry(LARGE_HEADER_SECTION_FAILS, broken("client-fault-is-no-server-error", "GET /books")),
            // Other probes put what stands for no text into paths and queries, too.
            entry(
                    UNDECODABLE_PATH_FAILS,
                    Set.of(
                            Found.of("client-fault-is-no-server-error", "GET /%FF%FE"),
                            Found.of("client-fault-is-no-server-error", "GET /%zz"),
                            Found.of("client-fault-is-no-server-error", "GET /books/{bookId}"),
                            Found.of("client-fault-is-no-server-error", "GET /customers/{customerId}/documents"))));

    private LimitFindings() {}
}
