package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.RepresentationFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static dev.statusquo.examples.crawl.Found.ofNews;
import static dev.statusquo.examples.crawl.Found.together;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.RepresentationFault}. Two rules stand where one breaks two promises. */
final class RepresentationFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(NEWS_WITHOUT_TYPE, broken("content-has-content-type", "GET /news")),
            entry(TYPE_IS_A_WORD, ofNews("content-type-is-a-media-type")),
            entry(
                    TYPE_IS_A_RANGE,
                    together(ofNews("content-type-is-no-range"), broken("media-type-is-declared", "GET /news"))),
            entry(
                    JSON_CALLED_HTML,
                    together(
                            broken("json-is-not-declared-as-html", "GET /news"),
                            broken("media-type-is-declared", "GET /news"))),
            entry(JSON_WITH_CHARSET, ofNews("json-has-no-charset")),
            entry(NOTHING_HAS_A_TYPE, broken("no-content-has-no-content-type", "DELETE /books/{bookId}")),
            entry(ACCEPTABLE_OR_NOT, broken("ok-is-of-accepted-type", "GET /authors")),
            entry(CODING_ACCEPTED_FOR_A_TYPE, broken("unsupported-media-type-has-no-accept-encoding", "POST /authors")),
            entry(NEWS_BROKEN_OFF, broken("json-content-is-json", "GET /news")),
            entry(NEWS_IN_LATIN, broken("json-is-utf", "GET /news")),
            entry(NEWS_BEHIND_A_MARK, broken("json-has-no-byte-order-mark", "GET /news")),
            entry(NO_NEWS, broken("ok-has-content", "GET /news")),
            entry(
                    ERROR_AS_200,
                    together(
                            broken("content-keeps-declared-schema", "GET /news"),
                            broken("success-carries-no-error", "GET /news"))));

    private RepresentationFindings() {}
}
