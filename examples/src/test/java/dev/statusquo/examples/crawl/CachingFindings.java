package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.CachingFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.CachingFault}. Two rules stand where one breaks two promises. */
final class CachingFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(CODED_UNDER_THE_SAME_TAG, broken("coded-content-has-another-tag", "GET /about")),
            entry(CODED_WITHOUT_VARY, broken("vary-names-what-the-response-depends-on", "GET /about")),
            entry(TRANSLATED_WITHOUT_VARY, broken("vary-names-what-the-response-depends-on", "GET /about")),
            entry(WELCOME_WITHOUT_VARY, broken("caches-tell-callers-apart", "GET /welcome")),
            entry(PREFERENCE_DENIED, broken("applied-preference-is-applied", "PUT /customers/{customerId}")),
            entry(FOREIGN_ORIGIN_TRUSTED, broken("foreign-origin-gets-no-credentials", "GET /books")),
            entry(ORIGIN_REPEATED_WITHOUT_VARY, broken("vary-names-what-the-response-depends-on", "GET /books")),
            entry(ERROR_HIDDEN_FROM_PAGES, broken("refusal-is-readable-across-origins", "GET /books/{bookId}")),
            entry(ETAG_HIDDEN_FROM_PAGES, broken("declared-fields-are-exposed", "GET /books/{bookId}")),
            entry(PREFLIGHT_NEEDS_CREDENTIALS, broken("preflight-lets-declared-methods-in", "OPTIONS /books")),
            entry(PREFLIGHT_FORGETS_METHOD, broken("preflight-lets-declared-methods-in", "OPTIONS /books/{bookId}")),
            entry(COMPRESSING_FAILS, broken("server-meets-no-unexpected-condition", "GET /about")),
            entry(SNIFFING_ALLOWED, broken("content-type-is-not-guessed", "GET /books")));

    private CachingFindings() {}
}
