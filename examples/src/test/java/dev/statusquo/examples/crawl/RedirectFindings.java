package dev.statusquo.examples.crawl;

import static dev.statusquo.examples.bookshop.RedirectFault.*;
import static dev.statusquo.examples.crawl.Found.broken;
import static dev.statusquo.examples.crawl.Found.ofNews;
import static dev.statusquo.examples.crawl.Found.together;
import static java.util.Map.entry;

import dev.statusquo.examples.bookshop.Fault;
import java.util.Map;
import java.util.Set;

/** What is found of each fault of {@link dev.statusquo.examples.bookshop.RedirectFault}. Two rules stand where one breaks two promises. */
final class RedirectFindings {

    static final Map<Fault, Set<Found>> ALL = Map.ofEntries(
            entry(REDIRECT_WITHOUT_LOCATION, ofNews("redirect-has-location")),
            entry(REDIRECT_TO_TWO_ADDRESSES, ofNews("location-is-one-uri")),
            entry(REDIRECT_WITH_PASSWORD, ofNews("location-has-no-user-info")),
            entry(REDIRECT_TO_NO_HOST, ofNews("location-has-host")),
            entry(REDIRECT_TO_A_FILE, ofNews("location-uses-http")),
            entry(REDIRECT_TO_A_TEMPLATE, ofNews("location-is-expanded")),
            entry(REDIRECT_TO_NULL, ofNews("location-has-no-missing-value")),
            entry(REDIRECT_TO_NOTHING, ofNews("location-is-not-empty", "redirect-leads-elsewhere")),
            entry(REDIRECT_TO_ITSELF, ofNews("redirect-leads-elsewhere")),
            entry(CHOICES_WITHOUT_ANY, broken("multiple-choices-are-listed", "GET /news")),
            entry(
                    CREATE_MOVED_WITH_302,
                    together(
                            broken("redirected-write-keeps-its-method", "POST /authors"),
                            broken("success-status-is-declared", "POST /authors"))),
            entry(CREATED_AT_A_FRAGMENT, broken("created-location-has-no-fragment", "POST /authors")));

    private RedirectFindings() {}
}
