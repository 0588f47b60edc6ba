package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.ContainerFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static dev.statusquo.examples.crawl.Found.ofNews;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.ContainerFault}. Two rules stand where one breaks two promises. */
final class ContainerFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(NEWS_UNDATED, ofNews("response-is-dated")),
            entry(BLANK_BEFORE_COLON_SERVED, broken("blank-before-colon-is-refused", "GET /books")));

    private ContainerFindings() {}
}
