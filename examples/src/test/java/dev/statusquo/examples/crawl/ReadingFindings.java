package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.ReadingFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.ReadingFault}. Two rules stand where one breaks two promises. */
final class ReadingFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(AUTHOR_READ_WITH_UNDECLARED_STATUS, broken("success-status-is-declared", "GET /authors/{authorId}")),
            entry(BOOK_LIST_AS_PLAIN_TEXT, broken("media-type-is-declared", "GET /books")),
            entry(BOOK_WITHOUT_TITLE, broken("content-keeps-declared-schema", "GET /books/{bookId}")),
            entry(BOOK_PRICE_AS_STRING, broken("content-keeps-declared-schema", "PUT /books/{bookId}")),
            entry(BOOK_WITHOUT_ETAG, broken("required-header-is-sent", "GET /books/{bookId}")),
            entry(EMPTY_SEARCH_AS_404, broken("empty-collection-is-an-empty-list", "GET /search")),
            entry(EMPTY_SEARCH_AS_204, broken("empty-collection-is-an-empty-list", "GET /search")),
            entry(EMPTY_SEARCH_AS_NULL, broken("empty-collection-is-an-empty-list", "GET /search")),
            entry(HEAD_REFUSED, broken("head-is-like-get", "HEAD /authors")),
            entry(HEAD_WITH_ANOTHER_STATUS, broken("head-is-like-get", "HEAD /authors")),
            entry(HEAD_WITH_ANOTHER_MEDIA_TYPE, broken("head-is-like-get", "HEAD /authors")),
            entry(HEAD_WITH_ANOTHER_LENGTH, broken("head-is-like-get", "HEAD /authors")),
            // HEAD then also says of a deleted author that there is one.
            entry(
                    HEAD_OF_UNKNOWN_AUTHOR_AS_200,
                    Set.of(
                            Found.of("head-of-a-refusal-is-like-get", "HEAD /authors/{authorId}"),
                            Found.of("deleted-is-not-found", "DELETE /authors/{authorId}"))),
            entry(NEXT_PAGE_LEADS_NOWHERE, broken("next-page-is-there", "GET /authors")),
            entry(NEXT_PAGE_LEADS_BACK, broken("next-page-is-there", "GET /authors")),
            entry(NEXT_PAGE_HOLDS_THE_SAME, broken("next-page-is-there", "GET /authors")),
            entry(GET_CONTENT_FAILS, broken("client-fault-is-no-server-error", "GET /books")),
            entry(GET_CONTENT_OBEYED, broken("content-of-get-means-nothing", "GET /books")),
            entry(REDIRECT_TO_NOWHERE, broken("redirect-leads-to-an-answer", "GET /info")),
            entry(REDIRECT_IN_CIRCLES, broken("redirect-leads-to-an-answer", "GET /info")),
            entry(REDIRECT_WITHOUT_END, broken("redirect-needs-few-hops", "GET /info")),
            entry(DEPRECATION_NOT_TOLD, broken("deprecated-operation-says-so", "GET /info")));

    private ReadingFindings() {}
}
